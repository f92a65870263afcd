-- Counts of places that another count replaced, or that were forgotten: what was known of a day stays known.
create table vacancy_history (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  functional_code text not null,
  level text not null,
  unit text not null,
  need integer not null,
  filled integer not null,
  counted_on date not null,
  changed_by text not null,
  -- From that day on the agency counted no such places any more; null when another count took its place.
  forgotten_on date
);
create index vacancy_history_key on vacancy_history (agency_id, functional_code, level, unit, counted_on, id);
call protect('vacancy_history');
revoke update, delete on vacancy_history from ${app};
