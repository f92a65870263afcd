-- A name an agency wants on the list: ten items (R45-06), judged by the ministry.
create table executor_proposal (
  id uuid primary key default uuidv7(),
  agency_id text not null references agency (code),
  executor_class text check (executor_class in ('KLEREK', 'OPERATOR', 'TEKNISI')),
  service text check (service in ('ADMINISTRATIVE', 'GENERAL_TECHNICAL', 'SPECIFIC_TECHNICAL')),
  -- the nine items in words, by the name of the item
  items jsonb not null,
  name text generated always as (items ->> 'NAME') stored,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'VALIDATED', 'RETURNED', 'ACCEPTED', 'REJECTED')),
  remarks text,
  created_by text not null,
  submitted_by text,
  decided_by text,
  -- of the name it became
  code text,
  version bigint not null default 0,
  check ((state = 'ACCEPTED') = (code is not null))
);
create index executor_proposal_agency on executor_proposal (agency_id, id desc);
create index executor_proposal_state on executor_proposal (state, id desc);
call protect('executor_proposal');
