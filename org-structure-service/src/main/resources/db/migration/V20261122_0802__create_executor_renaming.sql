-- The renaming of an agency's executors: proposed set-wise, decided, applied from a day, undone before it.
create table executor_renaming (
  id uuid primary key default uuidv7(),
  agency_id text not null references agency (code),
  name text not null,
  effective_on date not null,
  root_unit_id uuid references unit (id),
  basis text not null,
  state text not null check (state in ('CLASSIFYING', 'READY', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE', 'WITHDRAWN')),
  rule_set text not null,
  created_by text not null,
  applied_by text,
  decree_number text,
  decree_issued_on date,
  -- Progress of the state it is in. A chunk and how far it reached are one transaction: nothing twice, nothing left out.
  prepared boolean not null default false,
  total integer not null default 0,
  done integer not null default 0,
  reached uuid,
  failures integer not null default 0,
  version bigint not null default 0
);
create index executor_renaming_agency on executor_renaming (agency_id, id desc);
create index executor_renaming_at_work on executor_renaming (id) where state in ('CLASSIFYING', 'APPLYING', 'UNDOING');

-- Each title with each education is judged once, however many hold it.
create table executor_renaming_title (
  renaming_id uuid not null references executor_renaming (id),
  agency_id text not null,
  title text not null,
  -- empty where nobody holds the position
  education text not null,
  status text not null,
  outcome text not null check (outcome in
    ('RENAME', 'ALREADY_VALID', 'NO_MAPPING', 'AMBIGUOUS_EDUCATION', 'BELOW_MINIMUM_EDUCATION')),
  new_code text,
  candidates text[] not null,
  codes text[] not null,
  positions integer not null,
  primary key (renaming_id, title, education, status)
);

-- Written a million at a time from rows that exist, under the lock of their renaming: a foreign key per row would cost more
-- than the row.
create table executor_renaming_row (
  renaming_id uuid not null,
  agency_id text not null,
  position_id uuid not null,
  person_id uuid,
  unit_id uuid not null,
  old_title text not null,
  education text,
  outcome text not null,
  new_code text,
  decision text check (decision in ('RENAME', 'KEEP')),
  decided_code text check (decided_code is null or decision = 'RENAME'),
  reason text,
  decided_by text,
  -- the position or its holder changed since: left alone
  skipped boolean not null default false,
  primary key (renaming_id, position_id)
);
create index executor_renaming_row_outcome on executor_renaming_row (renaming_id, outcome, position_id);

-- R45-10: one decree row per person; the grade stands there as it was and stays.
create table executor_decree (
  renaming_id uuid not null,
  agency_id text not null,
  entry integer not null,
  person_id uuid not null,
  position_id uuid not null,
  number text not null,
  issued_on date not null,
  effective_on date not null,
  old_title text not null,
  new_code text not null,
  new_title text not null,
  grade text not null,
  grade_since date not null,
  primary key (renaming_id, entry),
  constraint executor_decree_once unique (renaming_id, position_id)
);
create index executor_decree_person on executor_decree (person_id);

-- The ministry's look over all agencies: counts only.
create table executor_survey (
  id uuid primary key default uuidv7(),
  agency_id text not null references agency (code),
  effective_on date not null,
  state text not null check (state in ('CLASSIFYING', 'READY')),
  rule_set text not null,
  created_by text not null,
  total integer not null,
  done integer not null default 0,
  reached text,
  failures integer not null default 0
);
create index executor_survey_agency on executor_survey (agency_id, id desc);
create table executor_survey_count (
  survey_id uuid not null references executor_survey (id),
  agency_id text not null,
  of_agency text not null references agency (code),
  outcome text not null,
  positions integer not null,
  primary key (survey_id, of_agency, outcome)
);

create index position_period_executors on position_period (agency_id, position_id) where kind = 'PELAKSANA';
create index if not exists placement_position on placement (position_id);

call protect('executor_renaming');
call protect('executor_renaming_title');
call protect('executor_renaming_row');
call protect('executor_decree');
call protect('executor_survey');
call protect('executor_survey_count');

-- The duty only asks where work is waiting; it then acts for one agency at a time.
create policy work on executor_renaming for select to ${relay} using (true);
grant select (id, agency_id, state, failures) on executor_renaming to ${relay};
create policy work on executor_survey for select to ${relay} using (true);
grant select (id, agency_id, state, failures) on executor_survey to ${relay};
