create table note (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  title text not null check (length(title) < 100),
  version bigint not null default 0,
  constraint note_title_once unique (agency_id, title));
call protect('note');
