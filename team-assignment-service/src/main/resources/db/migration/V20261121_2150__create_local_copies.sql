-- What this service must know of units and officials, folded from the events of org-structure and position-equivalation.
-- No foreign keys between the copies: their topics arrive independently of each other.
create table unit (
  id uuid primary key,
  agency_id text not null,
  code text not null,
  name text not null,
  type text not null,
  parent_id uuid,
  office_id uuid,
  echelon text,
  valid_from date not null,
  abolished_on date,
  successor_id uuid
);
create index unit_by_agency on unit (agency_id, code, id);
create index unit_by_parent on unit (parent_id);
call protect('unit');

create table official (
  id uuid primary key,
  agency_id text not null,
  account text,
  name text not null,
  position_title text not null,
  position_kind text not null,
  functional_code text,
  functional_level text,
  unit_id uuid not null,
  unit_name text not null,
  office_id uuid not null,
  office_name text not null,
  heads_unit boolean not null,
  equated boolean not null,
  left_on date,
  left_reason text,
  sequence bigint not null
);
comment on column official.equated is 'false between person.displaced and the appointment to the functional position (INV-09)';
comment on column official.sequence is 'sequence of the last event applied: the state an assignment relied on';
create index official_by_agency on official (agency_id, name, id);
create index official_by_account on official (agency_id, account) where account is not null;
create index official_by_headed_unit on official (unit_id) where heads_unit and left_on is null;
call protect('official');

-- A requesting agency may read exactly the one official of another agency whom its request names (ACROSS_AGENCY).
create policy named_official on official for select
  using (id = nullif(current_setting('app.named_official', true), '')::uuid);

-- D-22: the nearest superior that exists. An official never is his own superior.
create function head_of(start_unit uuid, except_person uuid) returns uuid language sql stable as $$
  with recursive upwards(id, parent_id, height) as (
    select u.id, u.parent_id, 0 from unit u where u.id = start_unit
    union all
    select u.id, u.parent_id, up.height + 1 from unit u join upwards up on u.id = up.parent_id where up.height < 20)
  select o.id from upwards up join official o on o.unit_id = up.id
   where o.heads_unit and o.left_on is null and o.id is distinct from except_person
   order by up.height, o.id limit 1
$$;

create function rater_of(person uuid) returns uuid language sql stable as $$
  select coalesce(head_of(o.unit_id, o.id), head_of(o.office_id, o.id)) from official o where o.id = person
$$;

create function office_head_of(person uuid) returns uuid language sql stable as $$
  select head_of(o.office_id, o.id) from official o where o.id = person
$$;

create function office_of(some_unit uuid) returns uuid language sql stable as $$
  select coalesce(u.office_id, u.id) from unit u where u.id = some_unit
$$;

-- The JPT-madya unit (echelon I) above a unit; none in a region.
create function madya_of(some_unit uuid) returns uuid language sql stable as $$
  with recursive upwards(id, parent_id, echelon, height) as (
    select u.id, u.parent_id, u.echelon, 0 from unit u where u.id = some_unit
    union all
    select u.id, u.parent_id, u.echelon, up.height + 1 from unit u join upwards up on u.id = up.parent_id where up.height < 20)
  select id from upwards where echelon in ('I.a', 'I.b') order by height limit 1
$$;
