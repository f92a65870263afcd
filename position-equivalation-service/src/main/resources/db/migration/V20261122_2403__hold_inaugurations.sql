create table inauguration (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  version bigint not null default 0,
  proposal_id uuid not null references proposal (id),
  state text not null check (state in ('SCHEDULED', 'HELD', 'CANCELLED')),
  planned_on date not null,
  place text,
  official_name text,
  official_office text,
  minutes_number text,
  witnesses text[] not null default '{}',
  remarks text,
  held_on date,
  late boolean not null default false,
  names integer not null check (names > 0),
  inaugurated integer not null default 0,
  struck_off integer not null default 0,
  postponed integer not null default 0,
  scheduled_by text not null,
  held_by text,
  check (state <> 'HELD' or (held_on is not null and names = inaugurated + struck_off + postponed))
);
create index inauguration_list on inauguration (agency_id, id);
create index inauguration_proposal on inauguration (proposal_id, id);
create index inauguration_day on inauguration (agency_id, planned_on, id);

-- Who is called, who came, and what became of the name.
create table inauguration_attendance (
  agency_id text not null,
  inauguration_id uuid not null references inauguration (id),
  case_id uuid not null references equivalation_case (id),
  person_id uuid not null,
  present boolean,
  reason text,
  outcome text check (outcome in ('INAUGURATED', 'STRUCK_OFF', 'POSTPONED')),
  codes text[] not null default '{}',
  open boolean not null default true,
  primary key (inauguration_id, case_id)
);
-- Nobody is called to two inaugurations at once.
create unique index inauguration_attendance_one_open on inauguration_attendance (case_id) where open;
create index inauguration_attendance_case on inauguration_attendance (case_id, inauguration_id);

call protect('inauguration');
call protect('inauguration_attendance');
revoke delete on inauguration, inauguration_attendance from ${app};

-- Once per person, position left and position taken, whatever is repeated or runs beside it.
create unique index equivalation_case_equated_once
  on equivalation_case (agency_id, person_id, former_position_id, functional_code, level)
  where state in ('INAUGURATED', 'REPORTED');
