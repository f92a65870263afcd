-- A signed predicate sheet. When further predicates are fixed later the sheet is signed again, as a new row.
create table predicate_sheet (
  agency_id   text not null,
  id          uuid not null default uuidv7(),
  unit_id     uuid not null,
  year        integer not null,
  period      text not null,
  number      integer not null check (number > 0),
  achievement text not null,
  counts      jsonb not null,
  outcome     text not null check (outcome in ('OK', 'VIOLATED', 'NOT_APPLICABLE')),
  violations  text[] not null,
  reason      text,
  rule_set    text not null,
  signed_by   uuid not null,
  signed_at   timestamptz not null,
  primary key (agency_id, id),
  constraint predicate_sheet_number unique (agency_id, unit_id, year, period, number),
  constraint predicate_sheet_reason check (outcome <> 'VIOLATED' or length(btrim(reason)) > 0)
);
call protect('predicate_sheet');
revoke update, delete on predicate_sheet from ${app};
