-- The nation's values as a whole have one number: an agency knows by it that its reviews rest on older ones.
create table national_value_revision (
  only_row boolean primary key default true check (only_row),
  revision bigint not null
);
insert into national_value_revision (revision) values (0);
-- Which change a row came with, so that only the holders of positions that changed are reviewed.
alter table national_position_value add column revision bigint not null default 0;
create index national_position_value_revision on national_position_value (revision);

-- How far the reviews of an agency follow the nation's values: one row for each agency that keeps any.
create table income_renewal (
  agency_id text primary key,
  -- Followed by every review; beyond it those up to last_person follow "revision".
  followed bigint not null,
  revision bigint not null,
  last_person uuid,
  reviewed integer not null default 0,
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz default clock_timestamp()
);
-- Reviews laid before this table was there.
alter table income_review no force row level security;
insert into income_renewal (agency_id, followed, revision) select distinct agency_id, 0, 0 from income_review;
alter table income_review force row level security;
call protect('income_renewal');
revoke delete on income_renewal from ${app};
-- The duty only asks which agencies are behind; it then acts for one agency at a time.
create policy behind on income_renewal for select to ${relay} using (true);
grant select (agency_id, revision, ended_at) on income_renewal to ${relay};
grant select on national_value_revision to ${relay};
