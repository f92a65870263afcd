-- Reference codes, each name with the days for which it holds. Public data of the state: no tenant owns it, so it stands
-- outside row security; who changes it is a matter of role, and every change is in the audit trail.
create table code_entry (
  list text not null check (list ~ '^[A-Z][A-Z_]{1,39}$'),
  code text not null check (length(code) between 1 and 60),
  name_id text not null,
  name_en text not null,
  details jsonb not null default '{}',
  rank integer not null default 0,
  valid_from date not null,
  valid_to date,
  valid_during daterange generated always as (daterange(valid_from, valid_to)) stored,
  source text not null,
  standing text not null check (standing in ('VERIFIED', 'RECALLED', 'DERIVED', 'DECISION')),
  check (valid_to > valid_from),
  primary key (list, code, valid_during without overlaps)
);
create index code_entry_list on code_entry (list, rank, code);

-- The names as Lincah's reference gives them (section 8). Where the day a name began is not known, it holds from 1900.
insert into code_entry (list, code, name_id, name_en, details, rank, valid_from, source, standing)
select 'GRADE', g.code, g.title, g.title, '{}', g.place, '1900-01-01', 'REF-01', 'VERIFIED'
from unnest(
  array['I/a','I/b','I/c','I/d','II/a','II/b','II/c','II/d','III/a','III/b','III/c','III/d','IV/a','IV/b','IV/c','IV/d','IV/e'],
  array['Juru Muda','Juru Muda Tingkat I','Juru','Juru Tingkat I','Pengatur Muda','Pengatur Muda Tingkat I','Pengatur',
        'Pengatur Tingkat I','Penata Muda','Penata Muda Tingkat I','Penata','Penata Tingkat I','Pembina','Pembina Tingkat I',
        'Pembina Utama Muda','Pembina Utama Madya','Pembina Utama']) with ordinality g (code, title, place);

insert into code_entry (list, code, name_id, name_en, details, rank, valid_from, source, standing)
select 'CONTRACT_GRADE', g.code, 'Golongan ' || g.code, 'Grade ' || g.code, '{}', g.place, '1900-01-01', 'REF-01', 'RECALLED'
from unnest(array['I','II','III','IV','V','VI','VII','VIII','IX','X','XI','XII','XIII','XIV','XV','XVI','XVII'])
  with ordinality g (code, place);

insert into code_entry (list, code, name_id, name_en, details, rank, valid_from, source, standing)
select 'ECHELON', e.code, 'Eselon ' || e.code, 'Echelon ' || e.code,
  jsonb_build_object('lowestGrade', e.lowest, 'highestGrade', e.highest, 'positionKind', e.kind, 'class', e.class),
  e.place, '1900-01-01', 'Lincah 8.2', e.standing
from unnest(
  array['I.a','I.b','II.a','II.b','III.a','III.b','IV.a','IV.b','V'],
  array['IV/d','IV/c','IV/c','IV/b','IV/a','III/d','III/c','III/b','III/a'],
  array['IV/e','IV/e','IV/d','IV/c','IV/b','IV/a','III/d','III/c','III/b'],
  array['JPT','JPT','JPT','JPT','ADMINISTRATOR','ADMINISTRATOR','PENGAWAS','PENGAWAS','ESELON_V'],
  array['JPT utama/madya','JPT madya','JPT pratama','JPT pratama','administrator','administrator','pengawas','pengawas',
        'pelaksana (eselon V)'],
  -- The grade ranges are verified throughout, the classes of I and II only recalled.
  array['RECALLED','RECALLED','RECALLED','RECALLED','VERIFIED','VERIFIED','VERIFIED','VERIFIED','VERIFIED'])
  with ordinality e (code, lowest, highest, kind, class, standing, place);

insert into code_entry (list, code, name_id, name_en, details, rank, valid_from, source, standing)
select 'POSITION_KIND', k.code, k.id, k.en, jsonb_build_object('managerial', k.managerial), k.place, '1900-01-01',
  'Lincah 8.2', 'VERIFIED'
from unnest(
  array['JPT','ADMINISTRATOR','PENGAWAS','ESELON_V','PELAKSANA','FUNGSIONAL'],
  array['Jabatan pimpinan tinggi','Jabatan administrator','Jabatan pengawas','Pelaksana (eselon V)','Jabatan pelaksana',
        'Jabatan fungsional'],
  array['Senior executive','Administrator','Supervisor','Executor (echelon V)','Executor','Functional position'],
  array[true, true, true, false, false, false]) with ordinality k (code, id, en, managerial, place);

insert into code_entry (list, code, name_id, name_en, details, rank, valid_from, source, standing)
select 'EDUCATION', e.code, e.id, e.en, '{}', e.place, '1900-01-01', 'Keputusan Lincah', 'DECISION'
from unnest(
  array['SD','SMP','SMA','D1','D2','D3','D4','S1','S2','S3'],
  array['Sekolah dasar','Sekolah menengah pertama','Sekolah menengah atas','Diploma I','Diploma II','Diploma III',
        'Diploma IV','Sarjana (S-1)','Magister (S-2)','Doktor (S-3)'],
  array['Primary school','Lower secondary school','Upper secondary school','Diploma I','Diploma II','Diploma III',
        'Diploma IV','Bachelor','Master','Doctor']) with ordinality e (code, id, en, place);

insert into code_entry (list, code, name_id, name_en, details, rank, valid_from, source, standing)
select 'EMPLOYMENT_STATUS', s.code, s.id, s.en, '{}', s.place, '1900-01-01', 'Lincah 9', 'VERIFIED'
from unnest(
  array['PNS','CPNS','PPPK'],
  array['Pegawai negeri sipil','Calon pegawai negeri sipil','Pegawai pemerintah dengan perjanjian kerja'],
  array['Permanent civil servant','Candidate civil servant','Contract civil servant'])
  with ordinality s (code, id, en, place);

insert into code_entry (list, code, name_id, name_en, details, rank, valid_from, source, standing)
select 'ACTING_KIND', s.code, s.id, s.en, '{}', s.place, '1900-01-01', 'Lincah 9', 'RECALLED'
from unnest(
  array['PLT','PLH'], array['Pelaksana tugas','Pelaksana harian'], array['Acting official','Daily acting official'])
  with ordinality s (code, id, en, place);

-- Names of agencies, which are also the codes of regions, follow the register: a name that changes keeps the old one.
insert into code_entry (list, code, name_id, name_en, details, valid_from, source, standing)
select 'AGENCY', code, name, name, jsonb_build_object('kind', kind), '1900-01-01', 'Lincah', 'VERIFIED' from agency;
