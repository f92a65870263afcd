-- What is decided today and takes effect later is told on its day: the structure itself already holds the period that
-- begins then. Either an event as it will be sent, or persons whose placement is looked up on that day.
create table announcement (
  id bigint generated always as identity primary key,
  agency_id text not null references agency (code),
  effective_on date not null,
  reason text not null,
  event_type text,
  event jsonb,
  persons uuid[],
  placed_because text,
  recorded_at timestamptz not null default now(),
  check ((event_type is null) = (event is null)),
  check ((persons is null) = (placed_because is null)),
  check ((event is null) <> (persons is null))
);
create index announcement_due on announcement (effective_on, agency_id);
create index announcement_reason on announcement (agency_id, reason);
call protect('announcement');
-- The duty only asks which agencies have something due; it then acts for one agency at a time.
create policy due on announcement for select to ${relay} using (true);
grant select (agency_id, effective_on) on announcement to ${relay};
