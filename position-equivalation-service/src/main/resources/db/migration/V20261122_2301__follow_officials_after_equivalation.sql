-- AKP-07: where the table has no value, a person sets one, once for a case and level, with reason and document.
create table manual_credit (
  agency_id text not null,
  case_id uuid not null references equivalation_case (id),
  functional_level text not null,
  person_id uuid not null,
  grade text not null,
  conventional numeric(8, 2) not null check (conventional >= 0),
  integrated numeric(8, 2) not null check (integrated >= 0),
  reason text not null,
  document_number text not null,
  document_date date not null,
  entered_by text not null,
  entered_at timestamptz not null default now(),
  primary key (case_id, functional_level)
);
create index manual_credit_agency on manual_credit (agency_id, case_id);
create index equivalation_case_without_credit on equivalation_case (agency_id, id)
  where 'TABLE_ENTRY_MISSING' = any (codes);
call protect('manual_credit');
revoke update, delete on manual_credit from ${app};

-- What the law leaves to the agency, or was not found in a source. No row: the defaults below.
create table equivalation_setting (
  agency_id text primary key,
  version bigint not null default 0,
  below_s1_override boolean not null default false,
  below_s1_document text,
  test_deadline_years integer check (test_deadline_years between 1 and 10),
  reminder_days integer[] not null default '{180,90,30}',
  changed_by text not null,
  check (not below_s1_override or below_s1_document is not null)
);
call protect('equivalation_setting');
revoke delete on equivalation_setting from ${app};

-- R17-10: an approval "with a note" of somebody below S-1, with its document; counts only while the agency allows it.
create table education_override (
  agency_id text not null,
  case_id uuid primary key references equivalation_case (id),
  reason text not null,
  document_number text not null,
  document_date date not null,
  entered_by text not null,
  entered_at timestamptz not null default now()
);
create index education_override_agency on education_override (agency_id, case_id);
call protect('education_override');
revoke update, delete on education_override from ${app};

-- Duties: a competence test may have no deadline (R17-13), and each duty ends in one of three ways.
alter table obligation alter column due drop not null;
alter table obligation drop constraint obligation_state_check;
alter table obligation
  add constraint obligation_state_check check (state in ('OPEN', 'MET', 'MISSED', 'CANCELLED')),
  add column version bigint not null default 0,
  -- The next day on which a reminder falls or the duty is missed; null without a deadline.
  add column next_on date,
  add column reminders integer not null default 0,
  add column met_on date,
  add column proof_number text,
  add column proof_date date,
  add column consequence text,
  add column ended_on date,
  add column end_reason text,
  add column handled_by text;
update obligation set next_on = due - 180 where state = 'OPEN';
drop index obligation_list;
create index obligation_list on obligation (agency_id, coalesce(due, date '9999-12-31'), id);
create index obligation_person on obligation (agency_id, person_id);
create index obligation_next on obligation (next_on, agency_id) where state = 'OPEN';
-- The duty only asks which agencies have something to be done; it then acts for one agency at a time.
create policy due on obligation for select to ${relay} using (true);
grant select (agency_id, state, next_on) on obligation to ${relay};

-- A case ends before its inauguration when the person leaves or takes another post.
alter table equivalation_case add column end_reason text, add column ended_on date;
alter table equivalation_case drop constraint equivalation_case_check;
alter table equivalation_case add constraint equivalation_case_check
  check (state in ('DRAFT', 'IDENTIFIED', 'STRUCK_OFF') or (functional_code is not null and level is not null));

alter table official drop constraint official_standing_check;
alter table official add constraint official_standing_check
  check (standing in ('SERVING', 'DISPLACED', 'UNPLACED', 'DECEASED', 'RETIRED', 'MOVED', 'MERGED'));
-- First day of pension by the present position (BUP-01, BUP-02), reckoned when the placement is heard.
alter table official add column pension_from date;
create index official_pension on official (agency_id, pension_from, person_id)
  where pension_from is not null and standing in ('SERVING', 'DISPLACED');
