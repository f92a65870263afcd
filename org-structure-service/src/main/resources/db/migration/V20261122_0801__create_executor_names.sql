-- The nomenclature of executors (jabatan pelaksana): names in force from day to day, and what an old name becomes for a
-- holder of a given education. Public reference data kept by the ministry: no tenant owns it.
create function education_rank(level text) returns integer language sql immutable parallel safe
  return case level when 'SD' then 1 when 'SMP' then 2 when 'SMA' then 3 when 'D1' then 4 when 'D2' then 5 when 'D3' then 6
    when 'D4' then 7 when 'S1' then 7 when 'S2' then 8 when 'S3' then 9 end;

create table executor_name (
  code text not null check (code ~ '^[A-Z][A-Z0-9_]{2,99}$'),
  name text not null check (name !~ '\s\s|^\s|\s$'),
  name_key text not null generated always as (lower(name)) stored,
  class text not null check (class in ('KLEREK', 'OPERATOR', 'TEKNISI')),
  minimum_education text not null check (education_rank(minimum_education) is not null),
  job_class_from integer not null check (job_class_from between 1 and 17),
  job_class_to integer not null check (job_class_to between 1 and 17),
  heritage_caretaker boolean not null default false,
  decree text not null,
  valid_from date not null,
  valid_to date,
  valid_during daterange generated always as (daterange(valid_from, valid_to)) stored,
  -- of name and education
  standing text not null check (standing in ('VERIFIED', 'RECALLED', 'DECISION')),
  -- of class and kelas jabatan
  class_standing text not null check (class_standing in ('VERIFIED', 'RECALLED', 'DECISION')),
  source text not null,
  version bigint not null default 0,
  check (valid_to > valid_from),
  check (job_class_to >= job_class_from),
  constraint executor_name_period primary key (code, valid_during without overlaps),
  -- R45-01: a name stands once on the list of a day, hence has exactly one class
  constraint executor_name_once exclude using gist (name_key with =, valid_during with &&) deferrable initially deferred
);
create index executor_name_by_name on executor_name (name, code);

create table executor_mapping (
  id uuid primary key default uuidv7(),
  old_name text not null check (old_name !~ '\s\s|^\s|\s$'),
  old_key text not null generated always as (lower(old_name)) stored,
  -- PREFIX: every name that begins with these words
  kind text not null check (kind in ('EXACT', 'PREFIX')),
  education_from text check (education_from is null or education_rank(education_from) is not null),
  education_to text check (education_to is null or education_rank(education_to) is not null),
  education int4range not null
    generated always as (int4range(education_rank(education_from), education_rank(education_to), '[]')) stored,
  -- which of several is meant where nobody holds the position
  for_vacant boolean not null default false,
  new_code text not null,
  decree text not null,
  valid_from date not null,
  valid_to date,
  valid_during daterange generated always as (daterange(valid_from, valid_to)) stored,
  standing text not null check (standing in ('VERIFIED', 'RECALLED', 'DECISION')),
  source text not null,
  version bigint not null default 0,
  check (valid_to > valid_from),
  -- one old name with one education becomes one new name
  constraint executor_mapping_once exclude using gist
    (old_key with =, kind with =, education with &&, valid_during with &&) deferrable initially deferred,
  constraint executor_mapping_one_for_vacant exclude using gist
    (old_key with =, kind with =, valid_during with &&) where (for_vacant) deferrable initially deferred,
  constraint executor_mapping_to_standing_name foreign key (new_code, period valid_during)
    references executor_name (code, period valid_during) deferrable initially deferred
);
create index executor_mapping_by_name on executor_mapping (old_name, id);

-- No complete list was found; the ministry loads it. What follows is what is known, each row with its standing.
insert into executor_name (code, name, class, minimum_education, job_class_from, job_class_to, decree, valid_from, standing,
  class_standing, source)
select code, name, class, education, kelas, kelas_to, 'KepmenPANRB 282/2025', date '2025-07-15', standing, 'RECALLED', source
from (values
  ('PENELAAH_TEKNIS_KEBIJAKAN', 'Penelaah Teknis Kebijakan', 'KLEREK', 'S1', 7, 7, 'RECALLED', 'recalled: S-1/D-IV; not found in a source'),
  ('PENGOLAH_DATA_DAN_INFORMASI', 'Pengolah Data dan Informasi', 'KLEREK', 'D3', 6, 6, 'RECALLED', 'recalled: not found in a source'),
  ('PENGADMINISTRASI_PERKANTORAN', 'Pengadministrasi Perkantoran', 'KLEREK', 'SMA', 5, 5, 'RECALLED', 'recalled: not found in a source'),
  ('PENATA_LAYANAN_OPERASIONAL', 'Penata Layanan Operasional', 'OPERATOR', 'S1', 7, 7, 'VERIFIED', 'name and education (S-1/D-IV): tirto, kumparan; class and kelas recalled'),
  ('PENGELOLA_LAYANAN_OPERASIONAL', 'Pengelola Layanan Operasional', 'OPERATOR', 'D3', 6, 6, 'RECALLED', 'recalled: not found in a source'),
  ('OPERATOR_LAYANAN_OPERASIONAL', 'Operator Layanan Operasional', 'OPERATOR', 'SMA', 5, 5, 'VERIFIED', 'name and education: tribun; class and kelas recalled'),
  ('PENGELOLA_UMUM_OPERASIONAL', 'Pengelola Umum Operasional', 'OPERATOR', 'SD', 1, 3, 'RECALLED', 'recalled: SD/SMP; not found in a source'))
  x (code, name, class, education, kelas, kelas_to, standing, source);

insert into executor_mapping (old_name, kind, new_code, decree, valid_from, standing, source)
select old_name, kind, code, 'KepmenPANRB 282/2025', date '2025-07-15', 'RECALLED', 'recalled: example of an old name; not found in a source'
from (values
  ('Analis', 'PREFIX', 'PENELAAH_TEKNIS_KEBIJAKAN'),
  ('Pengelola', 'PREFIX', 'PENGOLAH_DATA_DAN_INFORMASI'),
  ('Pengolah', 'PREFIX', 'PENGOLAH_DATA_DAN_INFORMASI'),
  ('Pengadministrasi Umum', 'EXACT', 'PENGADMINISTRASI_PERKANTORAN'),
  ('Pengadministrasi Kepegawaian', 'EXACT', 'PENGADMINISTRASI_PERKANTORAN'),
  ('Pengadministrasi Keuangan', 'EXACT', 'PENGADMINISTRASI_PERKANTORAN'),
  ('Pengemudi', 'EXACT', 'OPERATOR_LAYANAN_OPERASIONAL'),
  ('Petugas Keamanan', 'EXACT', 'OPERATOR_LAYANAN_OPERASIONAL'),
  ('Pramu Kebersihan', 'EXACT', 'PENGELOLA_UMUM_OPERASIONAL'),
  ('Pramu Bakti', 'EXACT', 'PENGELOLA_UMUM_OPERASIONAL'))
  x (old_name, kind, code);
