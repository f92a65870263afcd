-- What an enactment changes is written down by the database itself, whichever statement does it: the way back is exact
-- and cannot forget a row. Row triggers with a condition cost nothing to speak of outside an enactment.
create table enactment_trace (
  scenario_id uuid not null references scenario (id),
  agency_id text not null,
  table_name text not null,
  row_key text not null,
  -- Null for a row the enactment made.
  before jsonb,
  after jsonb not null,
  primary key (scenario_id, table_name, row_key)
);
call protect('enactment_trace');

create function trace_enactment() returns trigger language plpgsql as $$
declare
  now_row jsonb := to_jsonb(new);
begin
  insert into enactment_trace (scenario_id, agency_id, table_name, row_key, before, after)
  values (current_setting('app.enacting')::uuid, now_row ->> 'agency_id', tg_table_name,
    (now_row ->> tg_argv[0]) || coalesce('/' || (now_row ->> tg_argv[1]), ''),
    case when tg_op = 'UPDATE' then to_jsonb(old) end, now_row)
  on conflict (scenario_id, table_name, row_key) do update set after = excluded.after;
  return null;
end $$;

-- The traced tables, in the order in which rows made by an enactment can be taken away again.
create table traced_table (
  place integer not null,
  table_name text primary key,
  keys text[] not null check (cardinality(keys) between 1 and 2)
);

create procedure trace_in_enactments(place integer, table_name text, keys text[]) language plpgsql as $$
begin
  insert into traced_table values (place, table_name, keys);
  execute format('create trigger traced after insert or update on %I for each row
    when (coalesce(current_setting(''app.enacting'', true), '''') <> '''')
    execute function trace_enactment(%s)', table_name,
    (select string_agg(quote_literal(key), ', ' order by nth) from unnest(keys) with ordinality k (key, nth)));
end $$;

call trace_in_enactments(10, 'placement', array['id']);
call trace_in_enactments(15, 'acting', array['id']);
call trace_in_enactments(20, 'position_period', array['position_id', 'valid_from']);
call trace_in_enactments(30, 'unit_period', array['unit_id', 'valid_from']);
call trace_in_enactments(80, 'position', array['id']);
call trace_in_enactments(90, 'unit', array['id']);

-- The condition that joins a traced table x with a row r read back from the trace.
create function traced_key(keys text[]) returns text language sql immutable
  return (select string_agg(format('x.%1$I = r.%1$I', key), ' and ') from unnest(keys) key);

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
  delete from enactment_trace where scenario_id = undo_enactment.scenario;
end $$;
