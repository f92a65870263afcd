-- Units over time: changes that take effect on a day, corrections of what was recorded wrongly, and who came after whom.

-- Whoever changes a unit's periods, by whatever way, makes a new version of the unit; it is the unit's ETag.
alter table unit add column version bigint not null default 0;

create function count_unit_version() returns trigger language plpgsql as $$
begin
  update unit set version = version + 1 where id in (select distinct unit_id from touched);
  return null;
end $$;
create trigger unit_period_inserted after insert on unit_period
  referencing new table as touched for each statement execute function count_unit_version();
create trigger unit_period_updated after update on unit_period
  referencing new table as touched for each statement execute function count_unit_version();
create trigger unit_period_deleted after delete on unit_period
  referencing old table as touched for each statement execute function count_unit_version();

-- One act that changes units on a day: a decree with all its changes, in their order.
create table unit_change (
  id uuid primary key default uuidv7(),
  agency_id text not null references agency (code),
  effective_on date not null,
  basis text,
  changes jsonb not null,
  report jsonb not null,
  made_by text not null,
  made_at timestamptz not null default now(),
  withdrawn_by text,
  withdrawn_at timestamptz,
  version bigint not null default 0,
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index unit_change_agency on unit_change (agency_id, id desc);

-- What was believed of one unit before it was corrected, who corrected it and why.
create table unit_correction (
  id uuid primary key default uuidv7(),
  agency_id text not null references agency (code),
  unit_id uuid not null references unit (id),
  reason text not null check (reason ~ '\S'),
  made_by text not null,
  made_at timestamptz not null default now()
);
create index unit_correction_unit on unit_correction (unit_id, id desc);

-- The periods of each unit and position that an act (a change or a correction) touched, before and after it: shows what
-- the act did, and lets a change that lies in the future be taken back.
create table structure_effect (
  act_id uuid not null,
  agency_id text not null,
  subject text not null check (subject in ('UNIT', 'POSITION')),
  subject_id uuid not null,
  before jsonb not null,
  after jsonb not null default '[]',
  primary key (act_id, subject, subject_id)
);
create index structure_effect_subject on structure_effect (subject_id, act_id);

-- Who came after whom. An enacted simplification writes its successor into the unit's last period; the view reads both.
create table unit_lineage (
  predecessor_id uuid not null references unit (id),
  successor_id uuid not null references unit (id),
  agency_id text not null,
  kind text not null check (kind in ('MERGED', 'SPLIT', 'REPLACED')),
  on_day date not null,
  change_id uuid references unit_change (id),
  primary key (predecessor_id, successor_id, on_day),
  check (predecessor_id <> successor_id)
);
create index unit_lineage_successor on unit_lineage (successor_id);
create index unit_lineage_change on unit_lineage (change_id);
create index unit_period_successor on unit_period (successor_id) where successor_id is not null;
create index position_period_head on position_period (unit_id) where head;
create index unit_period_root on unit_period (agency_id) where parent_id is null;

create view unit_succession with (security_invoker = true) as
  select predecessor_id, successor_id, agency_id, kind, on_day from unit_lineage
  union all
  select u.unit_id, u.successor_id, u.agency_id, 'SIMPLIFIED', u.valid_to from unit_period u
  where u.successor_id is not null and u.valid_to is not null
    and not exists (select from unit_lineage l where l.predecessor_id = u.unit_id and l.on_day = u.valid_to);

call protect('unit_change');
call protect('unit_correction');
call protect('structure_effect');
call protect('unit_lineage');

-- Cuts every period that holds on the day before and on the day itself in two. Copies whatever columns the table has, so
-- that a later column is not forgotten.
create function split_periods(periods regclass, subject name, subjects uuid[], on_day date) returns void
language plpgsql as $$
declare
  kept text;
begin
  select string_agg(quote_ident(attname), ', ' order by attnum) into kept from pg_attribute
    where attrelid = periods and attnum > 0 and not attisdropped and attgenerated = ''
      and attname not in ('valid_from', 'valid_to');
  execute format(
    'with whole as (select %2$I as subject, valid_from as began, valid_to as ends from %1$s
                    where %2$I = any($1) and valid_from < $2 and (valid_to is null or valid_to > $2)),
          early as (update %1$s p set valid_to = $2 from whole w where p.%2$I = w.subject and p.valid_from = w.began
                    returning p.*, w.ends)
     insert into %1$s (%3$s, valid_from, valid_to) select %3$s, $2, ends from early', periods, subject, kept)
    using subjects, on_day;
end $$;

-- The periods of subjects as one JSON list each; what is null is left out, so that a later column makes no difference.
create function period_images(periods regclass, subject name, subjects uuid[])
returns table (subject_id uuid, image jsonb) language plpgsql stable as $$
begin
  return query execute format(
    'select s, coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(p) - ''valid_during'') order by p.valid_from)
                          filter (where p.%2$I is not null), ''[]''::jsonb)
     from unnest($1) s left join %1$s p on p.%2$I = s group by s', periods, subject) using subjects;
end $$;

-- Makes the periods of subjects what they were when their images were taken.
create function put_back_periods(periods regclass, subject name, subjects uuid[], images jsonb[]) returns void
language plpgsql as $$
declare
  kept text;
begin
  select string_agg(quote_ident(attname), ', ' order by attnum) into kept from pg_attribute
    where attrelid = periods and attnum > 0 and not attisdropped and attgenerated = '';
  execute format('delete from %1$s where %2$I = any($1)', periods, subject) using subjects;
  execute format('insert into %1$s (%2$s) select %2$s from unnest($1) i
                  cross join lateral jsonb_populate_recordset(null::%1$s, i)', periods, kept) using images;
end $$;
