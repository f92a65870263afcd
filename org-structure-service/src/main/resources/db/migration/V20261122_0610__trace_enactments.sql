-- What an enactment changes is kept row by row, before and after, so that the way back is exact. It is written set-wise:
-- all rows of the units and positions concerned before the first change, the same again after the last one.
create table enactment_trace (
  scenario_id uuid not null references scenario (id),
  agency_id text not null,
  table_name text not null,
  row_key text not null,
  -- Null for a row the enactment made.
  before jsonb,
  after jsonb,
  primary key (scenario_id, table_name, row_key)
);
call protect('enactment_trace');

-- The traced tables, in the order in which rows made by an enactment can be taken away again.
create table traced_table (
  place integer not null unique,
  table_name text primary key,
  keys text[] not null check (cardinality(keys) between 1 and 2),
  subject text not null check (subject in ('UNIT', 'POSITION')),
  subject_key text not null
);
insert into traced_table values
  (10, 'placement', array['id'], 'POSITION', 'position_id'),
  (15, 'acting', array['id'], 'POSITION', 'position_id'),
  (20, 'position_period', array['position_id', 'valid_from'], 'POSITION', 'position_id'),
  (30, 'unit_period', array['unit_id', 'valid_from'], 'UNIT', 'unit_id'),
  (80, 'position', array['id'], 'POSITION', 'id'),
  (90, 'unit', array['id'], 'UNIT', 'id');

-- The condition that joins a traced table x with a row r read back from the trace.
create function traced_key(keys text[]) returns text language sql immutable
  return (select string_agg(format('x.%1$I = r.%1$I', key), ' and ') from unnest(keys) key);

-- Keeps the rows of units and positions as they are now, in the column before or after.
create procedure trace_rows(scenario uuid, moment text, units uuid[], positions uuid[]) language plpgsql as $$
declare
  t traced_table;
begin
  for t in select * from traced_table loop
    execute format('insert into enactment_trace (scenario_id, agency_id, table_name, row_key, %1$I)
      select $1, x.agency_id, %2$L, concat_ws(''/'', %3$s), to_jsonb(x) from %2$I x where x.%4$I = any ($2)
      on conflict (scenario_id, table_name, row_key) do update set %1$I = excluded.%1$I',
      moment, t.table_name, (select string_agg(format('x.%I', key), ', ' order by nth)
                             from unnest(t.keys) with ordinality k (key, nth)), t.subject_key)
      using scenario, case t.subject when 'UNIT' then units else positions end;
  end loop;
  if moment = 'after' then
    delete from enactment_trace e where e.scenario_id = scenario and e.before is not distinct from e.after;
  end if;
end $$;

-- How many rows are no longer as the enactment left them: somebody built on it since.
create function changed_since_enactment(scenario uuid) returns bigint language plpgsql stable as $$
declare
  t traced_table;
  here bigint;
  total bigint := 0;
begin
  for t in select * from traced_table loop
    execute format('select count(*) from enactment_trace e
      cross join lateral jsonb_populate_record(null::%1$I, e.after) r
      left join %1$I x on %2$s
      where e.scenario_id = $1 and e.table_name = %1$L and to_jsonb(x) is distinct from e.after',
      t.table_name, traced_key(t.keys)) into here using scenario;
    total := total + here;
  end loop;
  return total;
end $$;

-- Puts every traced row back as it was; the deferred keys of the tables judge the result.
create procedure undo_enactment(scenario uuid) language plpgsql as $$
declare
  t traced_table;
  columns text;
begin
  for t in select * from traced_table order by place loop
    execute format('delete from %1$I x using enactment_trace e
      cross join lateral jsonb_populate_record(null::%1$I, e.after) r
      where e.scenario_id = $1 and e.table_name = %1$L and e.before is null and %2$s',
      t.table_name, traced_key(t.keys)) using scenario;
    select string_agg(format('%1$I = r.%1$I', attname), ', ') into columns from pg_attribute
      where attrelid = t.table_name::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        and attidentity = '' and attname <> all (t.keys);
    if columns is not null then
      execute format('update %1$I x set %3$s from enactment_trace e
        cross join lateral jsonb_populate_record(null::%1$I, e.before) r
        where e.scenario_id = $1 and e.table_name = %1$L and e.before is not null and %2$s',
        t.table_name, traced_key(t.keys), columns) using scenario;
    end if;
  end loop;
  delete from enactment_trace e where e.scenario_id = scenario;
end $$;
