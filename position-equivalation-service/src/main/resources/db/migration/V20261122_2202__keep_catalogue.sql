create extension if not exists btree_gist;

-- The catalogue of functional positions, dated. Public data of the state, kept by the ministry: no tenant owns it, so it
-- stands outside row security; who changes it is a matter of role, and every change is in the audit trail. The rows shipped
-- with the service are laid at its first start.
create table functional_position (
  code text not null check (code ~ '^[A-Z][A-Z0-9_]{2,99}$'),
  name text not null,
  category text not null check (category in ('KEAHLIAN', 'KETERAMPILAN', 'BOTH')),
  levels text[] not null check (cardinality(levels) > 0),
  supervising_agency text,
  established_by text,
  min_education text,
  education_s2_from_level text,
  fields text[] not null,
  keywords text[] not null,
  agency_scope text not null check (agency_scope in ('ANY', 'CENTRAL', 'REGIONAL')),
  successor text,
  valid_from date not null,
  valid_to date,
  valid_during daterange generated always as (daterange(valid_from, valid_to)) stored,
  -- UNKNOWN: the day it was established is not known, and it counts as established
  validity_basis text not null check (validity_basis in ('REGULATION_DATE', 'YEAR_OF_REGULATION', 'UNKNOWN')),
  standing text not null,
  check (valid_to > valid_from),
  constraint functional_position_period primary key (code, valid_during without overlaps)
);

-- One number for the whole catalogue: copies and stored suggestions know by it that they are old.
create table catalogue_revision (
  only_row boolean primary key default true check (only_row),
  revision bigint not null
);
insert into catalogue_revision (revision) values (0);

-- Job class (kelas jabatan) and position allowance by position and level, dated: the nation's, where an agency has none of its own.
create table national_position_value (
  functional_code text not null,
  level text not null,
  job_class integer check (job_class between 1 and 17),
  monthly_allowance bigint check (monthly_allowance between 0 and 1000000000),
  valid_from date not null,
  valid_to date,
  valid_during daterange generated always as (daterange(valid_from, valid_to)) stored,
  source text not null,
  standing text not null check (standing in ('VERIFIED', 'RECALLED', 'DERIVED', 'DECISION')),
  check (valid_to > valid_from),
  check (job_class is not null or monthly_allowance is not null),
  constraint national_position_value_period primary key (functional_code, level, valid_during without overlaps)
);

-- The same as an agency sets it for itself (R17-18): what stands here goes before the nation's.
create table position_value (
  agency_id text not null,
  functional_code text not null,
  level text not null,
  job_class integer check (job_class between 1 and 17),
  monthly_allowance bigint check (monthly_allowance between 0 and 1000000000),
  valid_from date not null,
  valid_to date,
  valid_during daterange generated always as (daterange(valid_from, valid_to)) stored,
  source text not null,
  standing text not null check (standing in ('VERIFIED', 'RECALLED', 'DERIVED', 'DECISION')),
  check (valid_to > valid_from),
  check (job_class is not null or monthly_allowance is not null),
  constraint position_value_period primary key (agency_id, functional_code, level, valid_during without overlaps)
);
call protect('position_value');

-- INC-08, the only allowances a source bears out; the day they began is not known, so they hold from the year of the regulation.
insert into national_position_value (functional_code, level, monthly_allowance, valid_from, source, standing)
select 'ANALIS_SDM_APARATUR', level, allowance, date '2022-01-01', 'Perpres 70/2022 Lampiran (falkonindo); hari berlaku: keputusan', 'VERIFIED'
from (values ('AHLI_UTAMA', 1870000), ('AHLI_MADYA', 1360000), ('AHLI_MUDA', 918000), ('AHLI_PERTAMA', 540000)) v (level, allowance);
