-- A file that was stored once changes nothing when it comes again, however far the structure has moved on since.
create table import_record (
  agency_id text not null,
  dataset text not null,
  effective_on date not null,
  fingerprint text not null,
  rows integer not null check (rows >= 0),
  imported_at timestamptz not null default now(),
  primary key (agency_id, dataset, effective_on, fingerprint)
);
call protect('import_record');
