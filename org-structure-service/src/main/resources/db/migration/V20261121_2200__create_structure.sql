-- Agencies, units, positions, persons and placements. A unit, a position and a placement hold in periods;
-- the database itself refuses two periods that overlap and a child that outlives its parent.
create extension if not exists btree_gist;

-- The public register of governments: no tenant owns it, so it stands outside row security.
create table agency (
  code text primary key check (code ~ '^[A-Z0-9.]{2,20}$'),
  name text not null,
  kind text not null check (kind in ('CENTRAL', 'PROVINCE', 'REGENCY', 'CITY')),
  type text not null,
  parent_code text references agency (code) deferrable initially deferred,
  echelon text
);
create index agency_name on agency (name, code);

create table unit (
  id uuid primary key default uuidv7(),
  agency_id text not null references agency (code),
  code text not null,
  constraint unit_code_once unique (agency_id, code)
);

create table unit_period (
  unit_id uuid not null references unit (id),
  agency_id text not null,
  valid_from date not null,
  valid_to date,
  valid_during daterange generated always as (daterange(valid_from, valid_to)) stored,
  name text not null,
  type text not null,
  echelon text,
  setting text,
  functions text[] not null default '{}',
  parent_id uuid,
  successor_id uuid references unit (id),
  scenario_id uuid,
  check (valid_to > valid_from),
  check (parent_id <> unit_id),
  primary key (unit_id, valid_during without overlaps),
  -- R25-17 as a wall: no unit hangs under a unit that has ended.
  constraint unit_under_standing_parent foreign key (parent_id, period valid_during)
    references unit_period (unit_id, period valid_during) deferrable initially deferred
);
create index unit_period_parent on unit_period (parent_id);
create index unit_period_agency on unit_period (agency_id, valid_from);

create table position (
  id uuid primary key default uuidv7(),
  agency_id text not null references agency (code),
  code text not null,
  constraint position_code_once unique (agency_id, code)
);

create table position_period (
  position_id uuid not null references position (id),
  agency_id text not null,
  valid_from date not null,
  valid_to date,
  valid_during daterange generated always as (daterange(valid_from, valid_to)) stored,
  unit_id uuid not null,
  title text not null,
  kind text not null check (kind in ('JPT', 'ADMINISTRATOR', 'PENGAWAS', 'ESELON_V', 'PELAKSANA', 'FUNGSIONAL')),
  echelon text,
  head boolean not null,
  functional_code text,
  functional_level text,
  scenario_id uuid,
  check (valid_to > valid_from),
  primary key (position_id, valid_during without overlaps),
  constraint one_head_per_unit exclude using gist (unit_id with =, valid_during with &&)
    where (head) deferrable initially deferred,
  constraint position_in_standing_unit foreign key (unit_id, period valid_during)
    references unit_period (unit_id, period valid_during) deferrable initially deferred
);
create index position_period_unit on position_period (unit_id);
create index position_period_agency on position_period (agency_id, kind);

create table person (
  id uuid primary key default uuidv7(),
  agency_id text not null references agency (code),
  nip text not null,
  name text not null,
  birth_date date not null,
  sex text not null check (sex in ('MALE', 'FEMALE')),
  employment_status text not null check (employment_status in ('PNS', 'CPNS', 'PPPK')),
  education text not null,
  education_field text,
  grade text not null,
  grade_since date not null,
  account text,
  deceased_on date,
  left_on date,
  left_reason text check (left_reason in ('DECEASED', 'RETIRED', 'MOVED')),
  version bigint not null default 0,
  constraint person_nip_once unique (agency_id, nip),
  constraint person_account_once unique (agency_id, account)
);
create index person_name on person (agency_id, name, id);

create table placement (
  id uuid not null default uuidv7() unique,
  person_id uuid not null references person (id),
  agency_id text not null,
  position_id uuid not null,
  valid_from date not null,
  valid_to date,
  valid_during daterange generated always as (daterange(valid_from, valid_to)) stored,
  held_since date not null,
  reason text not null check (reason in ('RECORDED', 'EQUIVALATED', 'MOVED', 'CORRECTED')),
  check (valid_to > valid_from),
  -- PP 11/2017 art. 53: nobody holds two positions at a time.
  primary key (person_id, valid_during without overlaps),
  constraint position_held_once exclude using gist (position_id with =, valid_during with &&)
    deferrable initially deferred,
  constraint placed_in_standing_position foreign key (position_id, period valid_during)
    references position_period (position_id, period valid_during) deferrable initially deferred
);
create index placement_agency on placement (agency_id, valid_from);

-- The office (perangkat daerah) of a unit: the highest ancestor that is not the government itself.
create function office_of(unit uuid, on_day date) returns uuid language sql stable parallel safe as $$
  with recursive up (unit_id, parent_id, whole, step) as (
    select u.unit_id, u.parent_id, u.type in ('INSTANSI', 'PEMPROV', 'PEMKAB', 'PEMKOT'), 0
      from unit_period u where u.unit_id = unit and u.valid_during @> on_day
    union all
    select u.unit_id, u.parent_id, u.type in ('INSTANSI', 'PEMPROV', 'PEMKAB', 'PEMKOT'), up.step + 1
      from up join unit_period u on u.unit_id = up.parent_id and u.valid_during @> on_day)
  select unit_id from up where step = 0 or not whole order by step desc limit 1
$$;

call protect('unit');
call protect('unit_period');
call protect('position');
call protect('position_period');
call protect('person');
call protect('placement');

insert into agency (code, name, kind, type) values
  ('PANRB', 'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi', 'CENTRAL', 'KEMENTERIAN'),
  ('KEMENDAGRI', 'Kementerian Dalam Negeri', 'CENTRAL', 'KEMENTERIAN');
