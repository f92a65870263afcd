-- What practice decided elsewhere, as an operator imported it: it teaches the ranking of this agency.
create table practice_example (
  agency_id text not null,
  title text not null,
  office text not null,
  functional_code text not null,
  level text not null,
  source text not null,
  standing text not null,
  imported_at timestamptz not null default now(),
  imported_by text not null,
  primary key (agency_id, title, office, functional_code)
);

-- The ranking of a case as last computed; the list filters by it. The first suggestion stands in columns, all in ranked.
create table case_suggestion (
  agency_id text not null,
  case_id uuid not null references equivalation_case (id),
  functional_code text not null,
  level text not null,
  score integer not null,
  confidence text not null check (confidence in ('HIGH', 'LOW')),
  ranked jsonb not null,
  catalogue_revision bigint not null,
  computed_at timestamptz not null default now(),
  primary key (agency_id, case_id)
);
create index case_suggestion_by_code on case_suggestion (agency_id, functional_code, case_id);
create index case_suggestion_by_score on case_suggestion (agency_id, score, case_id);

-- Who mapped a case to what, when and why; only ever added to. An undone decision is named by the row that undid it.
create table mapping_decision (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  case_id uuid not null references equivalation_case (id),
  act text not null check (act in ('AUTOMATIC', 'SET', 'ACCEPT', 'UNDO')),
  before jsonb not null,
  after jsonb not null,
  suggested_code text,
  reason text,
  undoes uuid references mapping_decision (id),
  decided_by text not null,
  decided_at timestamptz not null default clock_timestamp(),
  check ((act = 'UNDO') = (undoes is not null))
);
create index mapping_decision_case on mapping_decision (agency_id, case_id, id);
create unique index mapping_decision_undone_once on mapping_decision (undoes) where undoes is not null;

create index equivalation_case_unit on equivalation_case (agency_id, former_unit_name, id);

-- Need and places filled, as the agency counts them; unit '' is the agency as a whole.
create table vacancy (
  agency_id text not null,
  functional_code text not null,
  level text not null,
  unit text not null default '',
  need integer not null check (need between 0 and 100000),
  filled integer not null check (filled between 0 and 100000),
  counted_on date not null,
  changed_by text not null,
  primary key (agency_id, functional_code, level, unit)
);

call protect('practice_example');
call protect('case_suggestion');
call protect('mapping_decision');
call protect('vacancy');
revoke update, delete on mapping_decision from ${app};
