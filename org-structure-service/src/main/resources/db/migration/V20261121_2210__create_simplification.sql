-- A scenario carries one simplification from draft to decree; its rows are the units as they were screened.
create table scenario (
  id uuid primary key default uuidv7(),
  agency_id text not null references agency (code),
  name text not null,
  root_unit_id uuid references unit (id),
  effective_on date not null,
  state text not null check (state in ('DRAFT', 'IDENTIFIED', 'MAPPED', 'PROPOSED', 'VALIDATED', 'RETURNED',
                                       'APPROVED', 'REGULATED', 'EFFECTIVE', 'WITHDRAWN')),
  created_by text not null,
  proposed_by text,
  validated_by text,
  approved_by text,
  remarks text,
  regulation_number text,
  regulation_issued_on date,
  rule_set text,
  displaced integer,
  version bigint not null default 0
);
create index scenario_agency on scenario (agency_id, id desc);
create index scenario_state on scenario (state, id desc);

create table scenario_unit (
  scenario_id uuid not null references scenario (id),
  agency_id text not null,
  unit_id uuid not null references unit (id),
  code text not null,
  name text not null,
  parent_id uuid,
  head_kind text,
  functions text[] not null default '{}',
  setting text,
  outcome text not null check (outcome in ('CANDIDATE', 'KEPT', 'NOT_A_CANDIDATE')),
  kept_by text,
  rule text not null,
  decision text not null default 'KEEP' check (decision in ('REMOVE', 'KEEP')),
  criterion text,
  legal_basis text,
  successor_id uuid references unit (id),
  function_successors jsonb not null default '[]',
  next_step text check (next_step in ('EQUIVALATION', 'TRANSFER', 'RETIREMENT')),
  primary key (scenario_id, unit_id)
);
create unique index scenario_unit_code on scenario_unit (scenario_id, code);

call protect('scenario');
call protect('scenario_unit');
