-- The wall between agencies (instansi). Every table with an agency_id stands behind it: `call protect('table_name')`.
-- Settings are transaction-local; after a commit they read as '' and not as null, hence nullif.

create function app_agency() returns text language sql stable parallel safe
  return nullif(current_setting('app.agency', true), '');

create function app_roles() returns text[] language sql stable parallel safe
  return string_to_array(coalesce(current_setting('app.roles', true), ''), ',');

-- Who may act on the rows of another agency, in which role; owner '*' means all agencies.
create table agency_grant (
  grantee_agency text not null,
  role text not null,
  owner_agency text not null,
  primary key (grantee_agency, role, owner_agency));

insert into agency_grant (grantee_agency, role, owner_agency) values
  ('PANRB', 'validator', '*'),
  ('KEMENDAGRI', 'home-affairs', '*');

create function app_granted() returns setof text language sql stable
begin atomic
  select g.owner_agency from agency_grant g where g.grantee_agency = app_agency() and g.role = any (app_roles());
end;

-- Sub-selects without reference to the row, so that they are asked once per statement and not once per row.
create procedure protect(table_name text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format('create policy own on %I using (agency_id = (select app_agency())) with check (agency_id = (select app_agency()))', table_name);
  execute format('create policy granted on %I
    using (''*'' in (select app_granted()) or agency_id in (select app_granted()))
    with check (''*'' in (select app_granted()) or agency_id in (select app_granted()))', table_name);
end $$;

-- The application owns nothing: it cannot change a table, a policy or the history of migrations.
grant usage on schema public to ${app}, ${relay};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
alter default privileges in schema public grant usage, select on sequences to ${app};
grant select on agency_grant to ${app};
