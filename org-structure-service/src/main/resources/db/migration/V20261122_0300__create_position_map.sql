-- The position map (peta jabatan): what each unit needs, position by position, and the maps a regulation fixed.

-- A box gathers the positions of one unit that are the same: title, kind and, for functional ones, code and level.
create function box_key(title text, kind text, functional_code text, functional_level text) returns text
  language sql immutable parallel safe
  return lower(regexp_replace(btrim(title), '\s+', ' ', 'g'))
    || '|' || kind || '|' || coalesce(functional_code, '') || '|' || coalesce(functional_level, '');

-- Need and class come from a workload analysis and a job evaluation done elsewhere: recorded figures with their source.
-- No foreign key to the unit's periods: a unit may be abolished while a need still names it, and the map says so.
create table position_need (
  unit_id uuid not null references unit (id),
  agency_id text not null references agency (code),
  title text not null,
  kind text not null check (kind in ('JPT', 'ADMINISTRATOR', 'PENGAWAS', 'ESELON_V', 'PELAKSANA', 'FUNGSIONAL')),
  functional_code text,
  functional_level text,
  box_key text not null generated always as (box_key(title, kind, functional_code, functional_level)) stored,
  job_class smallint check (job_class between 1 and 17),
  need integer check (need >= 0),
  need_state text not null check (need_state in ('FINAL', 'DRAFT')),
  load_minutes numeric(14, 2) check (load_minutes >= 0),
  effective_minutes integer check (effective_minutes > 0),
  source text not null,
  valid_from date not null,
  valid_to date,
  valid_during daterange generated always as (daterange(valid_from, valid_to)) stored,
  check (valid_to > valid_from),
  check (need is not null or need_state = 'DRAFT'),
  primary key (unit_id, box_key, valid_during without overlaps)
);
create index position_need_agency on position_need (agency_id, unit_id, box_key, valid_from);
call protect('position_need');

-- A snapshot of the map. Draft, then fixed by a regulation (RA-49); from then on nothing of it changes.
create table position_map_version (
  id uuid primary key default uuidv7(),
  agency_id text not null references agency (code),
  name text not null,
  as_of date not null,
  root_unit_id uuid references unit (id),
  state text not null default 'DRAFT' check (state in ('DRAFT', 'ENACTED')),
  created_by text not null,
  regulation_number text,
  regulation_issued_on date,
  effective_on date,
  enacted_by text,
  version bigint not null default 0,
  check (state = 'DRAFT' or (regulation_number is not null and regulation_issued_on is not null
    and effective_on is not null and enacted_by is not null))
);
create index position_map_version_agency on position_map_version (agency_id, id desc);
call protect('position_map_version');

-- When an enacted map ceased to hold, and by what. Beside the version, for the version itself no longer changes.
create table position_map_end (
  version_id uuid primary key references position_map_version (id),
  agency_id text not null,
  ends_on date not null,
  replaced_by uuid references position_map_version (id),
  regulation_number text not null,
  regulation_issued_on date not null,
  recorded_by text not null
);
call protect('position_map_end');

create table position_map_unit (
  version_id uuid not null references position_map_version (id),
  agency_id text not null,
  unit_id uuid not null references unit (id),
  code text not null,
  name text not null,
  type text not null,
  echelon text,
  parent_id uuid,
  primary key (version_id, unit_id)
);
call protect('position_map_unit');

create table position_map_box (
  version_id uuid not null,
  agency_id text not null,
  unit_id uuid not null,
  box_key text not null,
  title text not null,
  kind text not null,
  echelon text,
  head boolean not null,
  functional_code text,
  functional_level text,
  positions uuid[] not null,
  job_class smallint,
  need integer,
  need_state text,
  existing integer not null,
  candidates integer not null,
  source text,
  primary key (version_id, unit_id, box_key),
  foreign key (version_id, unit_id) references position_map_unit (version_id, unit_id)
);
call protect('position_map_box');

-- An enacted map is a wall, whoever asks: neither it nor its units, boxes or end can be changed.
create function refuse_map_change() returns trigger language plpgsql as $$
begin
  raise exception 'an enacted position map does not change' using errcode = 'insufficient_privilege';
end $$;

create trigger enacted_version_kept before update or delete on position_map_version for each row
  when (old.state = 'ENACTED') execute function refuse_map_change();
create trigger end_kept before update or delete on position_map_end for each row
  execute function refuse_map_change();

create function refuse_enacted_rows() returns trigger language plpgsql as $$
begin
  if exists (select from touched t join position_map_version v on v.id = t.version_id where v.state = 'ENACTED') then
    raise exception 'an enacted position map does not change' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;

create trigger enacted_units_not_added after insert on position_map_unit
  referencing new table as touched for each statement execute function refuse_enacted_rows();
create trigger enacted_units_not_changed after update on position_map_unit
  referencing old table as touched for each statement execute function refuse_enacted_rows();
create trigger enacted_units_not_deleted after delete on position_map_unit
  referencing old table as touched for each statement execute function refuse_enacted_rows();
create trigger enacted_boxes_not_added after insert on position_map_box
  referencing new table as touched for each statement execute function refuse_enacted_rows();
create trigger enacted_boxes_not_changed after update on position_map_box
  referencing old table as touched for each statement execute function refuse_enacted_rows();
create trigger enacted_boxes_not_deleted after delete on position_map_box
  referencing old table as touched for each statement execute function refuse_enacted_rows();
