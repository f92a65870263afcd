-- What this service needs to know from the others, kept from their events. Never changed by a request.
create table unit (
  agency_id      text not null,
  unit_id        uuid not null,
  code           text not null,
  name           text not null,
  parent_unit_id uuid,
  office_unit_id uuid,
  abolished_on   date,
  successor_unit_id uuid,
  primary key (agency_id, unit_id)
);

create table official (
  agency_id      text not null,
  person_id      uuid not null,
  account        text,
  name           text not null,
  position_title text not null,
  unit_id        uuid not null,
  unit_name      text not null,
  office_unit_id uuid,
  office_name    text,
  heads_unit     boolean not null,
  in_unit_since  date not null,
  heads_since    date,
  left_on        date,
  primary key (agency_id, person_id)
);
create unique index official_account on official (agency_id, account) where account is not null and left_on is null;
create index official_head on official (agency_id, unit_id) where heads_unit and left_on is null;
create index official_office on official (agency_id, office_unit_id);

create table team (
  agency_id     text not null,
  team_id       uuid not null,
  name          text not null,
  owner_unit_id uuid not null,
  starts_on     date not null,
  ends_on       date not null,
  primary key (agency_id, team_id)
);

create table team_membership (
  agency_id     text not null,
  assignment_id uuid not null,
  team_id       uuid not null,
  person_id     uuid not null,
  role          text not null,
  lead          boolean not null,
  starts_on     date not null,
  ended_on      date,
  primary key (agency_id, assignment_id)
);
create index team_membership_person on team_membership (agency_id, person_id, team_id);
create index team_membership_team on team_membership (agency_id, team_id);

call protect('unit');
call protect('official');
call protect('team');
call protect('team_membership');
