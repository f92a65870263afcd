-- Acting holders, dated grades, double records that became one; what the commands on positions and placements need.

-- Changes of one position ask for the version its reader saw.
alter table position add column version bigint not null default 0;

-- The decree or other paper a placement rests on; a placement that came by file has none.
alter table placement add column basis text;
alter table placement add column end_basis text;
create index placement_position on placement (position_id);

-- Who acts in a position while it is vacant (PLT) or its holder is away (PLH).
create table acting (
  id uuid not null default uuidv7() unique,
  agency_id text not null references agency (code),
  person_id uuid not null references person (id),
  position_id uuid not null,
  kind text not null check (kind in ('PLT', 'PLH')),
  valid_from date not null,
  valid_to date,
  valid_during daterange generated always as (daterange(valid_from, valid_to)) stored,
  absence text,
  basis text not null,
  ended_reason text,
  check (valid_to > valid_from),
  check (kind = 'PLT' or absence is not null),
  -- One acting holder per position at a time …
  constraint acting_once_per_position primary key (position_id, valid_during without overlaps),
  -- … and one acting position per person.
  constraint acts_once_at_a_time exclude using gist (person_id with =, valid_during with &&),
  constraint acting_in_standing_position foreign key (position_id, period valid_during)
    references position_period (position_id, period valid_during) deferrable initially deferred
);
create index acting_agency on acting (agency_id, valid_from, id);

-- REF-01: seventeen grades of civil servants, and apart from them the seventeen of contract employees.
create function grade_rank(grade text) returns smallint language sql immutable parallel safe as $$
  select coalesce(
    array_position(array['I/a','I/b','I/c','I/d','II/a','II/b','II/c','II/d','III/a','III/b','III/c','III/d',
                         'IV/a','IV/b','IV/c','IV/d','IV/e'], grade),
    100 + array_position(array['I','II','III','IV','V','VI','VII','VIII','IX','X','XI','XII','XIII','XIV','XV','XVI',
                               'XVII'], grade))::smallint
$$;

alter table person
  add column grade_rank smallint generated always as (grade_rank(grade)) stored,
  add column merged_into uuid references person (id),
  add column merged_on date,
  add constraint person_grade_known check (grade_rank is not null),
  add constraint person_not_merged_into_itself check (merged_into <> id);
create index person_grade on person (agency_id, grade_rank, id);
create index person_birth on person (agency_id, birth_date) where merged_into is null;
create index person_merged on person (merged_into) where merged_into is not null;

create table grade_period (
  person_id uuid not null references person (id),
  agency_id text not null,
  grade text not null check (grade_rank(grade) is not null),
  valid_from date not null,
  valid_to date,
  valid_during daterange generated always as (daterange(valid_from, valid_to)) stored,
  basis text,
  check (valid_to > valid_from),
  primary key (person_id, valid_during without overlaps)
);
call protect('grade_period');

-- Whoever writes a person's grade (a file, a command, a merge) leaves its history behind: a later day ends the grade
-- before it, the same or an earlier day corrects what was recorded from that day on.
create function keep_grade_history() returns trigger language plpgsql as $$
begin
  delete from grade_period g using fresh f where g.person_id = f.id and g.valid_from >= f.grade_since
    and not exists (select from grade_period s where s.person_id = f.id and s.valid_to is null
                    and s.grade = f.grade and s.valid_from = f.grade_since);
  update grade_period g set valid_to = f.grade_since from fresh f
    where g.person_id = f.id and g.valid_from < f.grade_since and (g.valid_to is null or g.valid_to > f.grade_since);
  insert into grade_period (person_id, agency_id, grade, valid_from)
    select f.id, f.agency_id, f.grade, f.grade_since from fresh f
    where not exists (select from grade_period s where s.person_id = f.id and s.valid_to is null);
  return null;
end $$;
create trigger person_grade_inserted after insert on person
  referencing new table as fresh for each statement execute function keep_grade_history();
create trigger person_grade_updated after update on person
  referencing new table as fresh for each statement execute function keep_grade_history();

-- The trail of every merge: everything before it, and what it left, so that it can be undone while nothing changed since.
create table person_merge (
  id uuid primary key default uuidv7(),
  agency_id text not null references agency (code),
  retained_id uuid not null references person (id),
  superseded_id uuid not null references person (id),
  reason text not null,
  before jsonb not null,
  after jsonb not null,
  merged_by text not null,
  merged_on date not null,
  reversed_by text,
  reversed_on date,
  reversal_reason text,
  check ((reversed_by is null) = (reversed_on is null))
);
create unique index person_merge_standing on person_merge (superseded_id) where reversed_on is null;
create index person_merge_retained on person_merge (agency_id, retained_id);

call protect('acting');
call protect('person_merge');

-- Searches of people: a fragment of the name, the first digits of the number.
create extension if not exists pg_trgm;
create index person_name_fragment on person using gin (name gin_trgm_ops);
create index person_nip_prefix on person (agency_id, nip text_pattern_ops);
