-- How far each agency has come, as numbers only: what a ministry reads of all agencies and a province of its regencies.
-- Kept by the database in the transaction of each act on a scenario, whichever statement does it, so that it can neither
-- lag behind nor be forgotten. It stands apart from the scenarios because a province may see these numbers and nothing else.

-- What the last check of a scenario found, per code.
create table scenario_finding (
  scenario_id uuid not null references scenario (id) on delete cascade,
  agency_id text not null,
  code text not null,
  findings integer not null check (findings > 0),
  primary key (scenario_id, code)
);
call protect('scenario_finding');

create table agency_progress (
  agency_id text primary key references agency (code),
  stage text not null,
  scenarios integer not null,
  administrators_before integer not null,
  administrators_removed integer not null,
  supervisors_before integer not null,
  supervisors_removed integer not null,
  echelon_v_before integer not null,
  echelon_v_removed integer not null,
  first_effective_on date,
  -- Null while a proposal is still under way.
  completed_on date,
  findings jsonb not null default '{}',
  last_act_at timestamptz not null
);
call protect('agency_progress');
create policy province_above on agency_progress for select using (
  (select app_roles() && array['operator', 'approver', 'auditor'])
  and agency_id in (select a.code from agency a
                    where a.parent_code = (select app_agency()) and a.kind in ('REGENCY', 'CITY')));
create index agency_parent on agency (parent_code);

-- A unit counts once, as the scenario that has come furthest decided on it; side by side the newer one speaks.
create function count_progress(agency text, since timestamptz) returns void language sql as $$
  with stage as (
    select array['DRAFT', 'IDENTIFIED', 'MAPPED', 'RETURNED', 'PROPOSED', 'VALIDATED', 'APPROVED', 'REGULATED',
                 'EFFECTIVE'] as names),
  live as (
    select s.id, s.state, s.effective_on, array_position(stage.names, s.state) as place
    from scenario s cross join stage where s.agency_id = agency and s.state <> 'WITHDRAWN'),
  decided as (
    select distinct on (su.unit_id) su.head_kind, su.decision = 'REMOVE' as removed
    from live l join scenario_unit su on su.scenario_id = l.id
    order by su.unit_id, l.place desc, l.id desc),
  counted as (
    select count(*) filter (where head_kind = 'ADMINISTRATOR') as a,
      count(*) filter (where head_kind = 'ADMINISTRATOR' and removed) as ar,
      count(*) filter (where head_kind = 'PENGAWAS') as p,
      count(*) filter (where head_kind = 'PENGAWAS' and removed) as pr,
      count(*) filter (where head_kind = 'ESELON_V') as v,
      count(*) filter (where head_kind = 'ESELON_V' and removed) as vr
    from decided),
  reached as (
    select coalesce(stage.names[max(l.place)], 'WITHDRAWN') as stage, count(l.id) as scenarios,
      min(l.effective_on) filter (where l.state = 'EFFECTIVE') as first_effective_on,
      case when count(*) filter (where l.state in ('RETURNED', 'PROPOSED', 'VALIDATED', 'APPROVED', 'REGULATED')) = 0
        then max(l.effective_on) filter (where l.state = 'EFFECTIVE') end as completed_on
    from stage left join live l on true group by stage.names),
  found as (
    select coalesce(jsonb_object_agg(f.code, f.findings), '{}') as findings
    from (select sf.code, sum(sf.findings) as findings from live l
          join scenario_finding sf on sf.scenario_id = l.id where l.state <> 'EFFECTIVE' group by sf.code) f)
  insert into agency_progress as p
  select agency, r.stage, r.scenarios, c.a, c.ar, c.p, c.pr, c.v, c.vr, r.first_effective_on, r.completed_on, f.findings,
    since
  from reached r cross join counted c cross join found f
  on conflict (agency_id) do update set stage = excluded.stage, scenarios = excluded.scenarios,
    administrators_before = excluded.administrators_before, administrators_removed = excluded.administrators_removed,
    supervisors_before = excluded.supervisors_before, supervisors_removed = excluded.supervisors_removed,
    echelon_v_before = excluded.echelon_v_before, echelon_v_removed = excluded.echelon_v_removed,
    first_effective_on = excluded.first_effective_on, completed_on = excluded.completed_on,
    findings = excluded.findings, last_act_at = excluded.last_act_at
$$;

-- At commit, when all rows of the act are written. The lock comes before the counting: of two acts in one agency the
-- second counts what the first left.
create function keep_progress() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('agency_progress|' || new.agency_id, 0));
  perform count_progress(new.agency_id, clock_timestamp());
  return null;
end $$;
create constraint trigger progress_kept after insert or update on scenario deferrable initially deferred
  for each row execute function keep_progress();

-- What stands there already; the owner stands behind the wall too.
do $$
declare t text;
begin
  foreach t in array array['scenario', 'scenario_unit', 'scenario_finding', 'agency_progress'] loop
    execute format('alter table %I no force row level security', t);
  end loop;
  perform count_progress(code, now()) from (select distinct agency_id as code from scenario) s;
  foreach t in array array['scenario', 'scenario_unit', 'scenario_finding', 'agency_progress'] loop
    execute format('alter table %I force row level security', t);
  end loop;
end $$;
