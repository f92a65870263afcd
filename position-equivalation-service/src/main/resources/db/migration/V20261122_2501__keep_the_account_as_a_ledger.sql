-- The account is a ledger: a row is never changed, a row that was wrong is taken back by a counter-row that names it.
alter table credit_entry drop constraint credit_entry_kind_check;
alter table credit_entry add constraint credit_entry_kind_check check (kind in ('BASE', 'GRANT', 'CONVERSION',
  'EDUCATION', 'SUBCOORDINATOR', 'INTEGRATION', 'LEVEL_PROMOTION', 'CORRECTION'));
alter table credit_entry
  add column seq bigint generated always as identity,
  -- What the row rests on: the evaluation, or the command that ordered it.
  add column source_id uuid,
  add column covered integer[],
  add column scale text not null default 'INTEGRATED' check (scale in ('CONVENTIONAL', 'INTEGRATED')),
  add column rule text,
  add column corrects_entry_id uuid references credit_entry (id),
  add column reason text,
  add column document_number text,
  add constraint credit_entry_corrects check ((kind = 'CORRECTION') = (corrects_entry_id is not null));
-- A row is taken back once.
create unique index credit_entry_one_correction on credit_entry (corrects_entry_id) where corrects_entry_id is not null;
create index credit_entry_ledger on credit_entry (agency_id, person_id, seq);
drop index credit_entry_account;

-- AKP-09 holds for the grants that stand; one that was taken back makes room for the right one.
alter table credit_entry add column grant_number integer not null default 1;
drop index credit_entry_one_grant;
create unique index credit_entry_one_grant on credit_entry (agency_id, person_id, regime, grant_number) where kind = 'GRANT';

-- The month table is the lock of AK-06, not the memory: a month whose row was taken back is free again.
grant delete on credit_month to ${app};

alter table credit_account
  add column version bigint not null default 0,
  -- The first day that counts where it lies before the position: a candidate's own first day (AK-16).
  add column counted_from date,
  add column closed_on date,
  add column closing_reason text;

-- Days without a functional position; what was done in between gives no credit.
create table credit_closure (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  person_id uuid not null,
  closed_on date not null,
  reopened_on date check (reopened_on >= closed_on),
  reason text not null,
  foreign key (agency_id, person_id) references credit_account (agency_id, person_id)
);
create unique index credit_closure_one_open on credit_closure (agency_id, person_id) where reopened_on is null;
create index credit_closure_person on credit_closure (agency_id, person_id, closed_on);

-- Levels, grades and passed tests of an official, each with its first day and the paper it rests on.
create table career_step (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  person_id uuid not null,
  what text not null check (what in ('LEVEL', 'GRADE', 'TEST')),
  value text not null,
  since date not null,
  origin text not null check (origin in ('OPENING', 'DECREE', 'PLACEMENT', 'PROOF')),
  document_number text,
  override_reason text,
  entry_id uuid,
  taken_back boolean not null default false,
  recorded_at timestamptz not null default now()
);
create unique index career_step_once on career_step (agency_id, person_id, what, value) where not taken_back;

-- Every final evaluation, with what it gave: null in code means credit, otherwise the reason it gave none.
create table credit_evaluation (
  agency_id text not null,
  evaluation_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('PERIODIC', 'ANNUAL')),
  year integer not null,
  from_month integer not null,
  months integer not null,
  predicate text not null,
  final_on date not null,
  set_aside text,
  code text,
  recorded_at timestamptz not null default now(),
  primary key (agency_id, evaluation_id)
);
create index credit_evaluation_person on credit_evaluation (agency_id, person_id, year);

insert into credit_evaluation (agency_id, evaluation_id, person_id, kind, year, from_month, months, predicate, final_on)
select agency_id, evaluation_id, person_id, case when months = 12 then 'ANNUAL' else 'PERIODIC' end, year, from_month,
  months, predicate, effective_on
from credit_entry where kind = 'CONVERSION' on conflict do nothing;
insert into credit_evaluation (agency_id, evaluation_id, person_id, kind, year, from_month, months, predicate, final_on, code)
select agency_id, evaluation_id, person_id, case when months = 12 then 'ANNUAL' else 'PERIODIC' end, year, from_month,
  months, predicate, recorded_at::date, code
from credit_refusal on conflict do nothing;
drop table credit_refusal;

call protect('credit_closure');
call protect('career_step');
call protect('credit_evaluation');
revoke delete on credit_closure, career_step, credit_evaluation from ${app};
