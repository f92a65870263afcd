-- The papers of a scenario as they were made. One is made anew only when what it says has changed: the fingerprint is that
-- of the content before it was written to a format, for two writings of one paper never have the same bytes.
create table scenario_document (
  scenario_id uuid not null references scenario (id) on delete cascade,
  agency_id text not null,
  name text not null,
  format text not null,
  fingerprint text not null,
  sha256 text not null,
  size integer not null,
  content bytea not null,
  made_by text not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (scenario_id, name, format)
);
call protect('scenario_document');
-- A paper is compressed already.
alter table scenario_document alter column content set storage external;
