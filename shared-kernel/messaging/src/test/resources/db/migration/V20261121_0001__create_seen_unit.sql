-- Every effect of an event leaves a row, so that a second effect shows.
create table seen_unit (
  place bigint generated always as identity primary key,
  agency_id text not null,
  unit_id uuid not null,
  sequence bigint not null,
  name text not null constraint seen_unit_name_short check (length(name) < 1000));
call protect('seen_unit');
