-- What every unit of work leaves behind, in its own transaction: audit rows, the stored answer, events to send.

-- Audit trail: insert only. The sealer numbers and chains the rows of each agency within seconds of their commit.
create table audit_entry (
  id bigint generated always as identity primary key,
  agency_id text not null,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  actor_agency text not null,
  action text not null,
  aggregate_type text not null,
  aggregate_id text not null,
  request_id text not null,
  change jsonb not null,
  seq bigint,
  prev_hash bytea,
  hash bytea,
  unique (agency_id, seq),
  check ((seq is null) = (hash is null)));
create index audit_entry_unsealed on audit_entry (id) where hash is null;
create index audit_entry_aggregate on audit_entry (agency_id, aggregate_id);
call protect('audit_entry');
create policy keeper on audit_entry to ${relay} using (true) with check (true);
revoke update, delete on audit_entry from ${app};
grant select, update (seq, prev_hash, hash) on audit_entry to ${relay};

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is only ever added to' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_kept before delete on audit_entry for each row execute function refuse_audit_change();
create trigger audit_entry_not_emptied before truncate on audit_entry for each statement execute function refuse_audit_change();
-- The only permitted change: an unsealed row gets its number and its seal, nothing else of it moves.
create trigger audit_entry_sealed_once before update on audit_entry for each row
  when (old.hash is not null or new.hash is null
    or row(old.id, old.agency_id, old.at, old.actor, old.actor_agency, old.action, old.aggregate_type, old.aggregate_id, old.request_id, old.change)
      is distinct from
       row(new.id, new.agency_id, new.at, new.actor, new.actor_agency, new.action, new.aggregate_type, new.aggregate_id, new.request_id, new.change))
  execute function refuse_audit_change();

-- Where each agency's chain ends: shows rows cut off from the tail.
create table audit_head (
  agency_id text primary key,
  seq bigint not null,
  hash bytea not null);
call protect('audit_head');
create policy keeper on audit_head to ${relay} using (true) with check (true);
revoke insert, update, delete on audit_head from ${app};
grant select, insert, update on audit_head to ${relay};

-- One Idempotency-Key, one effect, one answer. Kept 7 days.
create table idempotency_key (
  agency_id text not null,
  client text not null,
  key uuid not null,
  operation text not null,
  fingerprint text not null,
  status integer not null,
  body text,
  version bigint,
  location text,
  created_at timestamptz not null default clock_timestamp(),
  primary key (agency_id, client, key));
create index idempotency_key_age on idempotency_key (created_at);
call protect('idempotency_key');
create policy keeper on idempotency_key to ${relay} using (true);
revoke update, delete on idempotency_key from ${app};
grant select, delete on idempotency_key to ${relay};

-- The last event number of each aggregate. Its row lock makes order of numbers = order of commits.
create table event_stream (
  aggregate_type text not null,
  aggregate_id uuid not null,
  last_sequence bigint not null,
  primary key (aggregate_type, aggregate_id));
revoke delete on event_stream from ${app};

-- Events on their way to Kafka. The application only adds; the relay reads, marks and, after 7 days, removes.
create table outbox (
  seq bigint generated always as identity primary key,
  event_id uuid not null default uuidv7() unique,
  agency_id text not null,
  topic text not null,
  type text not null,
  aggregate_type text not null,
  aggregate_id uuid not null,
  sequence bigint not null,
  dataschema text not null,
  classification text not null,
  correlation_id text not null,
  causation_id text,
  traceparent text,
  payload text not null,
  created_at timestamptz not null default clock_timestamp(),
  published_at timestamptz,
  parked_at timestamptz,
  parked_reason text,
  unique (aggregate_type, aggregate_id, sequence));
create index outbox_waiting on outbox (seq) where published_at is null;
create index outbox_parked on outbox (aggregate_type, aggregate_id) where parked_at is not null and published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;
call protect('outbox');
create policy keeper on outbox to ${relay} using (true) with check (true);
revoke select, update, delete on outbox from ${app};
grant select, delete, update (published_at, parked_at, parked_reason) on outbox to ${relay};

-- Who does a duty that only one process may do. The epoch grows with every change of hands; only the database clock counts.
create table duty_lease (
  duty text primary key,
  epoch bigint not null,
  renewed_at timestamptz not null default clock_timestamp());
revoke all on duty_lease from ${app};
grant select, insert, update on duty_lease to ${relay};

-- First statement of every transaction: tenant, limits, and for a command the claim on its Idempotency-Key.
-- plpgsql and volatile: the stored answer is looked up with a snapshot taken after the lock was got.
create function enter_work(work text) returns text language plpgsql as $$
declare
  w jsonb := work::jsonb;
  stored jsonb;
begin
  perform set_config('app.agency', w ->> 'agency', true),
          set_config('app.roles', w ->> 'roles', true),
          set_config('statement_timeout', w ->> 'limit', true),
          set_config('lock_timeout', '5000', true),
          set_config('idle_in_transaction_session_timeout', '60000', true);
  if w ->> 'key' is null then
    return '{"running":false}';
  end if;
  if not pg_try_advisory_xact_lock(hashtextextended(concat_ws('|', w ->> 'agency', w ->> 'client', w ->> 'key'), 0)) then
    return '{"running":true}';
  end if;
  select to_jsonb(k) into stored from idempotency_key k
    where k.agency_id = w ->> 'agency' and k.client = w ->> 'client' and k.key = (w ->> 'key')::uuid;
  return jsonb_build_object('running', false, 'stored', stored)::text;
end $$;
