-- Local copy of the officials of an agency, kept from the persons topic. Personal data: name, NIP, birth date.
create table official (
  agency_id text not null,
  person_id uuid not null,
  agency_kind text not null,
  account text,
  nip text not null,
  name text not null,
  birth_date date not null,
  employment_status text not null,
  education text not null,
  education_field text,
  grade text not null,
  grade_since date not null,
  deceased_on date,
  position_id uuid not null,
  position_title text not null,
  position_kind text not null,
  echelon text,
  functional_code text,
  functional_level text,
  unit_id uuid not null,
  unit_name text not null,
  office_name text not null,
  standing text not null check (standing in ('SERVING', 'DISPLACED', 'DECEASED', 'RETIRED', 'MOVED')),
  left_on date,
  effective_on date not null,
  primary key (agency_id, person_id)
);
create index official_account on official (agency_id, account) where account is not null;

-- What a simplification announced, to be compared with the cases that were opened.
create table simplification_expectation (
  agency_id text not null,
  scenario_id uuid not null,
  name text not null,
  regulation_number text not null,
  effective_on date not null,
  displaced integer not null check (displaced >= 0),
  primary key (agency_id, scenario_id)
);

create table proposal (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  version bigint not null default 0,
  name text not null,
  scenario_id uuid not null,
  agency_kind text not null,
  reference_date date not null,
  state text not null check (state in ('PROPOSED', 'VALIDATED', 'RETURNED', 'APPROVED', 'APPOINTED', 'INAUGURATED', 'REPORTED')),
  cases integer not null check (cases > 0),
  proposed_by text not null,
  remarks text,
  consideration_number text,
  considered_on date,
  approval_number text,
  approved_on date,
  approved_count integer,
  decree_number text,
  effective_on date,
  held_on date,
  late boolean not null default false,
  inaugurated integer not null default 0,
  struck_off integer not null default 0,
  postponed integer not null default 0
);
create index proposal_list on proposal (agency_id, id);

create table equivalation_case (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  version bigint not null default 0,
  person_id uuid not null,
  regime text not null,
  state text not null check (state in ('DRAFT', 'IDENTIFIED', 'MAPPED', 'ALIGNED', 'PROPOSED', 'VALIDATED', 'RETURNED',
    'APPROVED', 'REJECTED', 'APPOINTED', 'INAUGURATED', 'REPORTED', 'STRUCK_OFF', 'POSTPONED')),
  scenario_id uuid not null,
  regulation_number text,
  former_position_id uuid not null,
  former_position_title text not null,
  former_position_kind text not null,
  former_echelon text,
  former_unit_id uuid not null,
  former_unit_name text not null,
  unit_functions text[] not null,
  successor_unit_id uuid not null,
  successor_unit_name text not null,
  exemption text,
  displaced_on date not null,
  functional_code text,
  level text,
  task_fit boolean,
  education_field_fit boolean,
  mapping_source text check (mapping_source in ('OPERATOR', 'AUTOMATIC')),
  mapping_confidence text check (mapping_confidence in ('HIGH', 'LOW')),
  reference_date date,
  result text,
  codes text[] not null default '{}',
  decision jsonb,
  top_up bigint,
  aligned_by text,
  proposal_id uuid references proposal (id),
  decree_number text,
  effective_on date,
  inaugurated_on date,
  foreign key (agency_id, person_id) references official (agency_id, person_id),
  check (state in ('DRAFT', 'IDENTIFIED') or (functional_code is not null and level is not null))
);
-- R17-29: a person may have several cases, only one of them active.
create unique index equivalation_case_one_active on equivalation_case (agency_id, person_id)
  where state not in ('REJECTED', 'REPORTED', 'STRUCK_OFF', 'INAUGURATED');
create index equivalation_case_list on equivalation_case (agency_id, state, id);
create index equivalation_case_scenario on equivalation_case (agency_id, scenario_id, state);
create index equivalation_case_proposal on equivalation_case (proposal_id, state) where proposal_id is not null;

create table obligation (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  case_id uuid not null references equivalation_case (id),
  person_id uuid not null,
  code text not null,
  due date not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'MET', 'MISSED')),
  unique (case_id, code)
);
create index obligation_list on obligation (agency_id, due, id);

create table credit_account (
  agency_id text not null,
  person_id uuid not null,
  functional_code text not null,
  functional_level text not null,
  level_since date not null,
  balance numeric(9, 2) not null default 0,
  primary key (agency_id, person_id)
);

-- Append-only: a correction is another entry.
create table credit_entry (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  person_id uuid not null,
  kind text not null check (kind in ('GRANT', 'CONVERSION')),
  functional_level text not null,
  regime text,
  case_id uuid,
  evaluation_id uuid,
  year integer,
  from_month integer,
  months integer,
  predicate text,
  credit numeric(8, 2) not null,
  balance numeric(9, 2) not null,
  steps jsonb not null,
  effective_on date not null,
  posted_at timestamptz not null default now(),
  foreign key (agency_id, person_id) references credit_account (agency_id, person_id)
);
-- AKP-09: one grant per person and regime.
create unique index credit_entry_one_grant on credit_entry (agency_id, person_id, regime) where kind = 'GRANT';
create index credit_entry_account on credit_entry (agency_id, person_id, id);

-- AK-06: the primary key is the rule that no month counts twice.
create table credit_month (
  agency_id text not null,
  person_id uuid not null,
  year integer not null,
  month integer not null check (month between 1 and 12),
  entry_id uuid not null,
  primary key (agency_id, person_id, year, month)
);

-- Evaluations that gave no credit, each with its reason, so that none is lost.
create table credit_refusal (
  agency_id text not null,
  evaluation_id uuid not null,
  person_id uuid not null,
  year integer not null,
  from_month integer not null,
  months integer not null,
  predicate text not null,
  code text not null,
  recorded_at timestamptz not null default now(),
  primary key (agency_id, evaluation_id)
);
create index credit_refusal_person on credit_refusal (agency_id, person_id);

call protect('official');
call protect('simplification_expectation');
call protect('proposal');
call protect('equivalation_case');
call protect('obligation');
call protect('credit_account');
call protect('credit_entry');
call protect('credit_month');
call protect('credit_refusal');

revoke delete on official, simplification_expectation, proposal, equivalation_case, obligation, credit_account from ${app};
revoke update, delete on credit_entry, credit_month, credit_refusal from ${app};
