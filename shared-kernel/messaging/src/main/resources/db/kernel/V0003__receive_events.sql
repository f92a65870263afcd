-- What a service remembers of the events it consumed. Only the suite itself (role system) sees these tables.

-- One row per consumed event: its second arrival has no effect.
create table inbox_event (
  consumer text not null,
  event_id uuid not null,
  received_at timestamptz not null default clock_timestamp(),
  primary key (consumer, event_id));
create index inbox_event_age on inbox_event (received_at);

-- The number of the last event applied, per aggregate: nothing is applied out of order.
create table inbox_position (
  consumer text not null,
  topic text not null,
  subject uuid not null,
  sequence bigint not null,
  primary key (consumer, topic, subject));

-- Events that cannot be applied yet. While an aggregate has a row here, its later events wait behind it; all others go on.
create table inbox_parked (
  consumer text not null,
  topic text not null,
  subject uuid not null,
  sequence bigint not null,
  headers jsonb not null,
  payload text not null,
  reason text not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz,
  parked_at timestamptz not null default clock_timestamp(),
  primary key (consumer, topic, subject, sequence));
create index inbox_parked_due on inbox_parked (consumer, next_attempt_at) where next_attempt_at is not null;

do $$
declare t text;
begin
  foreach t in array array['inbox_event', 'inbox_position', 'inbox_parked'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy suite on %I using ((select ''system'' = any (app_roles())))', t);
  end loop;
end $$;
create policy keeper on inbox_event to ${relay} using (true);
grant select, delete on inbox_event to ${relay};
create policy keeper on inbox_parked to ${relay} using (true) with check (true);
grant select, update (next_attempt_at) on inbox_parked to ${relay};
