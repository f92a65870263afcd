create table plan (
  agency_id       text not null,
  id              uuid not null,
  person_id       uuid not null,
  rater_id        uuid,
  unit_id         uuid not null,
  office_unit_id  uuid not null,
  year            integer not null check (year between 2022 and 2100),
  period_from     date not null,
  period_to       date not null,
  approach        text not null check (approach in ('QUANTITATIVE', 'QUALITATIVE')),
  state           text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED', 'FIXED', 'UNDER_REVISION',
                    'CLOSED', 'DRAFTED_BY_MANAGER_TEAM')),
  content         jsonb not null,
  content_version integer not null default 0 check (content_version >= 0),
  effective_on    date not null,
  late            boolean not null default false,
  remarks         text,
  dialogue_note   text,
  dialogue_on     date,
  fixed_on        date,
  version         bigint not null default 0,
  primary key (agency_id, id),
  constraint plan_period check (period_from <= period_to and extract(year from period_from) = year and extract(year from period_to) = year),
  constraint plan_once unique (agency_id, person_id, period_from)
);
create index plan_rater on plan (agency_id, rater_id);
create index plan_office on plan (agency_id, office_unit_id, year);

-- What was fixed stays as it was fixed (D-10): one row per fixing, never changed.
create table plan_version (
  agency_id       text not null,
  plan_id         uuid not null,
  content_version integer not null,
  effective_on    date not null,
  fixed_on        date not null,
  content         jsonb not null,
  primary key (agency_id, plan_id, content_version),
  foreign key (agency_id, plan_id) references plan (agency_id, id)
);
call protect('plan');
call protect('plan_version');
revoke update, delete on plan_version from ${app};
