-- A run judges the mapped cases of one agency, or of all, in the background. Its chunks say what is done and what came of it.
create table assessment_run (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  version bigint not null default 0,
  state text not null check (state in ('PLANNING', 'RUNNING', 'PAUSED', 'DONE', 'FAILED', 'CANCELLED')),
  -- Asked by the ministry for all agencies; otherwise only the asker's own cases are judged.
  national boolean not null,
  alignment jsonb not null,
  agencies text[],
  scenario_id uuid,
  regime text,
  rule_set text not null,
  started_by text not null,
  started_at timestamptz not null default clock_timestamp(),
  planned_at timestamptz,
  ended_at timestamptz,
  cases bigint not null default 0
);
create index assessment_run_list on assessment_run (agency_id, id);
create index assessment_run_working on assessment_run (id) where state in ('PLANNING', 'RUNNING');
-- Two runs over the same cases would judge them twice.
create unique index assessment_run_one_active on assessment_run (agency_id) where state in ('PLANNING', 'RUNNING', 'PAUSED');

-- So many cases of one agency in the order of their ids: one transaction, done or not. Belongs to the agency whose cases they are.
create table assessment_chunk (
  run_id uuid not null references assessment_run (id),
  number integer not null,
  agency_id text not null,
  first_id uuid not null,
  last_id uuid not null,
  cases integer not null check (cases > 0),
  -- Waits for a worker; a paused or cancelled run's chunks do not.
  open boolean not null default true,
  failures integer not null default 0,
  done_at timestamptz,
  judged integer not null default 0,
  eligible integer not null default 0,
  conditional integer not null default 0,
  needs_review integer not null default 0,
  rejected integer not null default 0,
  with_top_up integer not null default 0,
  codes jsonb not null default '{}',
  primary key (run_id, number),
  check (done_at is null or not open)
);
create index assessment_chunk_open on assessment_chunk (run_id, number) where open;
create index assessment_chunk_agency on assessment_chunk (run_id, agency_id);

call protect('assessment_run');
call protect('assessment_chunk');
revoke delete on assessment_run, assessment_chunk from ${app};

create policy work on assessment_run for select to ${relay} using (true);
grant select (id, agency_id, national, state) on assessment_run to ${relay};
create policy work on assessment_chunk for select to ${relay} using (true);
grant select (run_id, number, agency_id, open, failures) on assessment_chunk to ${relay};
-- After a run the planner must learn that nearly every case is in another state; autovacuum would take a minute to notice.
grant maintain on equivalation_case to ${relay};
