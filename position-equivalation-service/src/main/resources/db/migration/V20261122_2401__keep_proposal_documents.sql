-- R17-28: the papers that go with a case, and with the simplification its agency proposes. Contents are kept once per
-- agency under their hash: the same file twice is the same document. Personal data.
create table document_content (
  agency_id text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null,
  primary key (agency_id, sha256)
);
-- Scans and office files are compressed already; trying again costs time for nothing.
alter table document_content alter column content set storage external;

create table proposal_document (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  case_id uuid references equivalation_case (id),
  scenario_id uuid,
  kind text not null,
  name text not null,
  media_type text not null,
  size bigint not null check (size > 0),
  sha256 text not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null default now(),
  check ((case_id is null) <> (scenario_id is null)),
  unique nulls not distinct (agency_id, case_id, scenario_id, kind, sha256),
  foreign key (agency_id, sha256) references document_content (agency_id, sha256)
);
create index proposal_document_case on proposal_document (case_id, kind) where case_id is not null;
create index proposal_document_scenario on proposal_document (agency_id, scenario_id, kind) where scenario_id is not null;
create index proposal_document_list on proposal_document (agency_id, id);
create index proposal_document_content on proposal_document (agency_id, sha256);

-- Whether an agency lets a proposal go without its papers. No row: OPTIONAL.
create table proposal_setting (
  agency_id text primary key,
  version bigint not null default 0,
  documents text not null check (documents in ('OPTIONAL', 'REASONED', 'REQUIRED')),
  changed_by text not null,
  changed_at timestamptz not null default now()
);

call protect('document_content');
call protect('proposal_document');
call protect('proposal_setting');
revoke update on document_content, proposal_document from ${app};
revoke delete on proposal_setting from ${app};
