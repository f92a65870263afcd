-- A level may be held again after another one, so its first day is part of what makes a step one.
drop index career_step_once;
create unique index career_step_once on career_step (agency_id, person_id, what, value, since) where not taken_back;
-- How many took a place at a level since it was counted.
create index career_step_reached on career_step (agency_id, value, since) where what = 'LEVEL' and not taken_back;
alter table career_step drop column entry_id;

-- An answer of the promotion or transfer rules about a stored official, with the facts it rests on; never changed.
create table career_check (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  person_id uuid not null,
  kind text not null check (kind in ('GRADE', 'LEVEL', 'TRANSFER')),
  checked_for date not null,
  functional_code text not null,
  target text,
  outcome text not null,
  codes text[] not null,
  findings jsonb not null,
  facts jsonb not null,
  credit numeric(9, 2),
  credit_after numeric(9, 2),
  rule_set text not null,
  checked_by text not null,
  checked_at timestamptz not null default now(),
  foreign key (agency_id, person_id) references official (agency_id, person_id)
);
create index career_check_list on career_check (agency_id, id);
create index career_check_outcome on career_check (agency_id, kind, outcome, id);
create index career_check_person on career_check (agency_id, person_id, id);
call protect('career_check');
revoke update, delete on career_check from ${app};

-- Penetapan angka kredit: what was determined of an account for a period, word for word as it was signed.
create table credit_decision (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  version bigint not null default 0,
  person_id uuid not null,
  number text not null,
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  issued_on date not null,
  content jsonb not null,
  total numeric(9, 2) not null,
  state text not null default 'ISSUED' check (state in ('ISSUED', 'WITHDRAWN')),
  withdrawal_reason text,
  issued_by text not null,
  issued_at timestamptz not null default now(),
  check ((state = 'WITHDRAWN') = (withdrawal_reason is not null)),
  foreign key (agency_id, person_id) references credit_account (agency_id, person_id)
);
create unique index credit_decision_one_a_period on credit_decision (agency_id, person_id, period_from, period_to)
  where state = 'ISSUED';
create unique index credit_decision_number on credit_decision (agency_id, number) where state = 'ISSUED';
create index credit_decision_list on credit_decision (agency_id, id);
create index credit_decision_period on credit_decision (agency_id, period_from, period_to, id) where state = 'ISSUED';
create index credit_decision_person on credit_decision (agency_id, person_id, id);
call protect('credit_decision');
revoke delete on credit_decision from ${app};
