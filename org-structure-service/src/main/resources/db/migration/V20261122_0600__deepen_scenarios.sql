-- A scenario may be about several parts of an agency, keeps its own deltas over the structure of the day, its history
-- of acts and the remarks of the examiners per row, and is closed to every change once it is approved.
alter table scenario
  add column root_unit_ids uuid[] not null default '{}',
  add column copied_from uuid,
  add column enacted_at timestamptz;
-- The owner stands behind the wall too; the rows of all agencies are copied here.
alter table scenario no force row level security;
update scenario set root_unit_ids = array[root_unit_id] where root_unit_id is not null;
alter table scenario force row level security;
alter table scenario drop column root_unit_id;

alter table scenario_unit
  add column type text not null default '',
  add column merged boolean not null default false,
  add column proposed_setting text,
  add column proposal_row integer,
  -- A successor may be a unit that exists in the scenario only.
  drop constraint scenario_unit_successor_id_fkey;

-- What the scenario does beside removing and keeping: nothing of it is visible outside before the enactment.
create table scenario_edit (
  id uuid primary key default uuidv7(),
  scenario_id uuid not null references scenario (id) on delete cascade,
  agency_id text not null,
  place bigint generated always as identity,
  kind text not null check (kind in ('ADD_UNIT', 'RENAME_UNIT', 'MOVE_UNIT', 'MERGE_UNIT',
                                     'ADD_POSITION', 'RENAME_POSITION', 'MOVE_POSITION')),
  -- The unit or position; for an added one the id it will have.
  target_id uuid not null,
  code text not null,
  name text,
  type text,
  echelon text,
  unit_id uuid,
  functions text[] not null default '{}',
  position_kind text,
  head boolean not null default false,
  -- What the target was when the delta was made; null for an added one.
  base jsonb,
  made_at timestamptz not null default clock_timestamp(),
  constraint scenario_edit_once unique (scenario_id, kind, target_id),
  constraint scenario_edit_code_once exclude (scenario_id with =, code with =) where (kind in ('ADD_UNIT'))
);
create index scenario_edit_order on scenario_edit (scenario_id, place);

create table scenario_act (
  id uuid primary key default uuidv7(),
  scenario_id uuid not null references scenario (id) on delete cascade,
  agency_id text not null,
  act text not null,
  state text not null,
  actor text not null,
  actor_agency text not null,
  remark text,
  version bigint not null,
  at timestamptz not null default clock_timestamp()
);
create index scenario_act_order on scenario_act (scenario_id, id desc);

create table scenario_remark (
  scenario_id uuid not null references scenario (id) on delete cascade,
  agency_id text not null,
  unit_id uuid not null,
  remark text not null,
  given_at timestamptz not null default clock_timestamp(),
  mended_at timestamptz,
  primary key (scenario_id, unit_id, given_at)
);

-- The rows as the examiner gave them back, so that the next proposal shows what is different.
create table scenario_returned (
  scenario_id uuid not null references scenario (id) on delete cascade,
  agency_id text not null,
  unit_id uuid not null,
  decided jsonb not null,
  primary key (scenario_id, unit_id)
);

call protect('scenario_edit');
call protect('scenario_act');
call protect('scenario_remark');
call protect('scenario_returned');

-- After the approval nobody changes what was approved, whichever way he comes.
create function refuse_locked_scenario() returns trigger language plpgsql as $$
begin
  if exists (select from changed c join scenario s on s.id = c.scenario_id
             where s.state in ('APPROVED', 'REGULATED', 'EFFECTIVE')) then
    raise exclusion_violation using constraint = 'scenario_locked', message = 'the scenario is approved';
  end if;
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['scenario_unit', 'scenario_edit'] loop
    execute format('create trigger locked_insert after insert on %I referencing new table as changed
      for each statement execute function refuse_locked_scenario()', t);
    execute format('create trigger locked_update after update on %I referencing old table as changed
      for each statement execute function refuse_locked_scenario()', t);
    execute format('create trigger locked_delete after delete on %I referencing old table as changed
      for each statement execute function refuse_locked_scenario()', t);
  end loop;
end $$;

create function refuse_locked_terms() returns trigger language plpgsql as $$
begin
  raise exclusion_violation using constraint = 'scenario_locked', message = 'the scenario is approved';
end $$;
create trigger locked_terms before update of name, root_unit_ids, effective_on on scenario for each row
  when (old.state in ('APPROVED', 'REGULATED', 'EFFECTIVE')
        and (old.name, old.root_unit_ids, old.effective_on)
            is distinct from (new.name, new.root_unit_ids, new.effective_on))
  execute function refuse_locked_terms();
