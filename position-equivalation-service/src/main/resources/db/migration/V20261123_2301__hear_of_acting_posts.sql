-- Who acts in a post beside the own one, as the persons topic tells; the kind is that of whoever held the position last.
create table acting_post (
  agency_id text not null,
  acting_id uuid not null,
  person_id uuid not null,
  kind text not null,
  position_id uuid not null,
  position_kind text,
  heads_unit boolean not null,
  starts_on date not null,
  ends_on date,
  primary key (agency_id, acting_id)
);
create index acting_post_person on acting_post (agency_id, person_id, starts_on);
call protect('acting_post');
revoke delete on acting_post from ${app};
create index official_position on official (agency_id, position_id);
