-- An import as a job: the files as they came, their sheets, every row of them, what is wrong with it and how it may be mended.
-- All of it outlives the process that works on it. Rows hold names and employee numbers; they are deleted some days after the end.

create table intake (
  id uuid primary key default uuidv7(),
  agency_id text not null references agency (code),
  effective_on date not null,
  fingerprint text not null,
  state text not null check (state in ('RECEIVED', 'RECOGNISED', 'READING', 'CHECKING', 'CHECKED', 'LOADING',
                                       'LOADED', 'CANCELLED', 'REFUSED', 'FAILED')),
  -- Goes on without asking when every column was recognised by its name.
  trusting boolean not null default false,
  -- Sent by the keeper of the register of agencies.
  register boolean not null default false,
  created_by text not null,
  correlation_id text not null,
  created_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  purged_at timestamptz,
  -- Rows expected (null until counted), and rows done in the present state.
  rows_total integer,
  rows_done integer not null default 0,
  loading text check (loading in ('GOOD_ROWS', 'ALL_OR_NOTHING')),
  outcome jsonb not null default '{}',
  faulty_rows integer not null default 0,
  refusal_code text,
  refusal_details jsonb not null default '{}',
  -- Which leader works on it (epoch of its lease); 0 for none.
  epoch bigint not null default 0,
  attempts integer not null default 0
);
create index intake_agency on intake (agency_id, id desc);
create index intake_content on intake (agency_id, fingerprint, effective_on);
create index intake_waiting on intake (id) where state in ('RECEIVED', 'READING', 'CHECKING', 'LOADING');
create index intake_ended on intake (ended_at) where purged_at is null;

create table intake_file (
  intake_id uuid not null references intake (id) on delete cascade,
  agency_id text not null,
  file_no integer not null,
  name text not null,
  bytes bigint not null,
  fingerprint text not null,
  primary key (intake_id, file_no)
);

create table intake_piece (
  intake_id uuid not null references intake (id) on delete cascade,
  agency_id text not null,
  file_no integer not null,
  piece_no integer not null,
  content bytea not null,
  primary key (intake_id, file_no, piece_no)
);
-- Spreadsheets are compressed already.
alter table intake_piece alter column content set storage external;

create table intake_sheet (
  intake_id uuid not null references intake (id) on delete cascade,
  agency_id text not null,
  sheet_no integer not null,
  file_no integer not null,
  -- As the file calls it, and as people are told: unique within the job.
  sheet text not null,
  name text not null,
  dataset text check (dataset in ('AGENCIES', 'UNITS', 'POSITIONS', 'HOLDERS')),
  header text[] not null,
  -- For each column of the file the column it fills, or an empty text; and how surely it was recognised.
  columns text[] not null,
  recognised text[] not null,
  rows_read integer not null default 0,
  last_row bigint not null default 0,
  complete boolean not null default false,
  primary key (intake_id, sheet_no)
);

-- Cells stand in one text, parted by the unit separator: a tenth of the cost of an array.
create table intake_row (
  intake_id uuid not null references intake (id) on delete cascade,
  agency_id text not null,
  sheet_no integer not null,
  row_no bigint not null,
  cells text not null,
  primary key (intake_id, sheet_no, row_no)
);

create table intake_fault (
  id bigint generated always as identity primary key,
  intake_id uuid not null references intake (id) on delete cascade,
  agency_id text not null,
  sheet_no integer not null,
  row_no bigint not null,
  column_name text not null,
  code text not null,
  severity text not null check (severity in ('ERROR', 'SUSPICIOUS')),
  details jsonb not null default '{}',
  repair_kind text,
  repair_from text,
  repair_to text
);
create index intake_fault_place on intake_fault (intake_id, sheet_no, row_no, id);
create index intake_fault_kind on intake_fault (intake_id, code, sheet_no, row_no, id);

create table intake_repair (
  intake_id uuid not null references intake (id) on delete cascade,
  agency_id text not null,
  sheet_no integer not null,
  row_no bigint not null,
  column_name text not null,
  -- Of a suggestion the kind of repair; several of one cell build on each other in the order of the kinds.
  kind text not null,
  expected text,
  value text not null,
  code text,
  made_by text not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (intake_id, sheet_no, row_no, column_name, kind)
);

create table intake_difference (
  id bigint generated always as identity primary key,
  intake_id uuid not null references intake (id) on delete cascade,
  agency_id text not null,
  dataset text not null,
  kind text not null check (kind in ('NEW', 'CHANGED', 'UNCHANGED', 'MISSING')),
  code text not null,
  sheet_no integer,
  row_no bigint,
  changes jsonb not null default '[]'
);
create index intake_difference_kind on intake_difference (intake_id, kind, id);

do $$
declare t text;
begin
  foreach t in array array['intake', 'intake_file', 'intake_piece', 'intake_sheet', 'intake_row', 'intake_fault',
                           'intake_repair', 'intake_difference'] loop
    execute format('call protect(%L)', t);
  end loop;
end $$;

-- The leader finds work of all agencies and removes what has been kept long enough; it never reads a row's content.
create policy worker on intake to ${relay} using (true) with check (true);
grant select (id, agency_id, state, created_by, correlation_id, epoch, attempts, ended_at, purged_at) on intake to ${relay};
grant update (epoch, attempts, purged_at) on intake to ${relay};
do $$
declare t text;
begin
  foreach t in array array['intake_piece', 'intake_row', 'intake_fault', 'intake_repair', 'intake_difference'] loop
    execute format('create policy worker on %I to ${relay} using (true)', t);
    execute format('grant select (intake_id), delete on %I to ${relay}', t);
  end loop;
end $$;
