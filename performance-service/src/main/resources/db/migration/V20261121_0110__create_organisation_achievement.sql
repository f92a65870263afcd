-- One value per unit and period, fixed once: an evaluation rests on it.
create table organisation_achievement (
  agency_id  text not null,
  id         uuid not null default uuidv7(),
  unit_id    uuid not null,
  year       integer not null check (year between 2022 and 2100),
  period     text not null check (period ~ '^(ANNUAL|Q[1-4]|M(0[1-9]|1[0-2]))$'),
  value      text not null check (value in ('EXCELLENT', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
  basis      text not null,
  fixed_by   text not null,
  fixed_at   timestamptz not null,
  version    bigint not null default 0,
  primary key (agency_id, id),
  constraint organisation_achievement_once unique (agency_id, unit_id, year, period)
);
call protect('organisation_achievement');
