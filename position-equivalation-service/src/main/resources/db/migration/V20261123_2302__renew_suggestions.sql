-- How far the stored suggestions of an agency follow the catalogue: one row for each agency that keeps any.
create table suggestion_renewal (
  agency_id text primary key,
  revision bigint not null,
  last_case uuid,
  renewed integer not null default 0,
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz
);
call protect('suggestion_renewal');
-- The duty only asks which agencies are behind; it then acts for one agency at a time.
create policy behind on suggestion_renewal for select to ${relay} using (true);
grant select (agency_id, revision, ended_at) on suggestion_renewal to ${relay};
grant select on catalogue_revision to ${relay};
