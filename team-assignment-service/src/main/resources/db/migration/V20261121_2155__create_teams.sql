create table team (
  id uuid primary key,
  agency_id text not null,
  name text not null check (btrim(name) <> ''),
  owner_unit_id uuid not null,
  target_result text not null,
  starts_on date not null,
  ends_on date not null,
  state text not null check (state in
    ('PLANNED', 'ACTIVE', 'RESULT_DELIVERED', 'LEVEL2_REVIEWED', 'ACCEPTED', 'CLOSED', 'DISSOLVED')),
  requested_by uuid not null,
  lead_assignment_id uuid,
  lead_reason text,
  letter_number text,
  letter_issued_on date,
  letter_legal_basis text,
  letter_issued_by uuid,
  state_reason text,
  created_at timestamptz not null,
  version bigint not null,
  constraint period_in_order check (starts_on <= ends_on),
  constraint letter_whole check (num_nulls(letter_number, letter_issued_on, letter_legal_basis, letter_issued_by) in (0, 4)),
  constraint active_needs_letter check (state in ('PLANNED', 'DISSOLVED') or letter_number is not null)
);
create index team_by_agency on team (agency_id, starts_on desc, id);
create index team_by_owner on team (owner_unit_id) where state in ('PLANNED', 'ACTIVE');
call protect('team');

create table assignment (
  id uuid primary key,
  agency_id text not null,
  home_agency text not null,
  team_id uuid not null references team (id),
  person_id uuid not null,
  home_unit_id uuid not null,
  role text not null,
  expected_outputs text,
  motivation text,
  planned_share numeric(5, 2) not null check (planned_share > 0 and planned_share <= 100),
  basis text not null check (basis in ('APPOINTED', 'VOLUNTEERED')),
  scope text not null check (scope in ('WITHIN_UNIT', 'ACROSS_PRATAMA', 'ACROSS_MADYA', 'ACROSS_AGENCY')),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVING', 'APPROVED', 'REFUSED', 'WITHDRAWN',
    'ACTIVE', 'SUSPENDED', 'COMPLETED', 'ENDED_EARLY')),
  next_approver text check (next_approver in ('RATER', 'HEAD_OF_HOME_UNIT', 'OWNING_UNIT', 'PPK')),
  requested_by uuid not null,
  state_reason text,
  started_on date,
  ended_on date,
  relied_on_sequence bigint,
  findings text not null check (findings is json array),
  rule_set text not null,
  created_at timestamptz not null,
  version bigint not null,
  constraint approving_waits check ((state = 'APPROVING') = (next_approver is not null)),
  constraint refusal_has_reason check (state <> 'REFUSED' or btrim(state_reason) <> ''),
  constraint start_is_recorded check (state not in ('ACTIVE', 'SUSPENDED', 'COMPLETED') or (started_on is not null and relied_on_sequence is not null))
);
create unique index assignment_already_open on assignment (team_id, person_id)
  where state not in ('REFUSED', 'WITHDRAWN', 'COMPLETED', 'ENDED_EARLY');
create index assignment_by_agency on assignment (agency_id, created_at desc, id);
create index assignment_by_person on assignment (person_id, state);
create index assignment_waiting on assignment (agency_id, next_approver) where state = 'APPROVING';
create index assignment_of_guests on assignment (home_agency, state) where home_agency <> agency_id;
call protect('assignment');

create table approval (
  assignment_id uuid not null references assignment (id),
  step integer not null check (step > 0),
  agency_id text not null,
  home_agency text not null,
  approver text not null check (approver in ('RATER', 'HEAD_OF_HOME_UNIT', 'OWNING_UNIT', 'PPK')),
  implicit boolean not null,
  granted_by uuid,
  granted_by_account text,
  granted_at timestamptz,
  primary key (assignment_id, step),
  constraint grant_is_whole check ((granted_at is null) = (granted_by_account is null))
);
call protect('approval');

-- The home agency of a guest sees and approves the assignment, and sees the team it serves.
create policy guest_read on assignment for select using (home_agency = (select app_agency()));
create policy guest_change on assignment for update using (home_agency = (select app_agency())) with check (home_agency = (select app_agency()));
create policy guest_read on approval for select using (home_agency = (select app_agency()));
create policy guest_change on approval for update using (home_agency = (select app_agency())) with check (home_agency = (select app_agency()));
create policy guest_read on team for select
  using (exists (select 1 from assignment a where a.team_id = team.id and a.home_agency = (select app_agency())));
