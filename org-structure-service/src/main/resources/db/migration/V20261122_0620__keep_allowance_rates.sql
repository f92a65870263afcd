-- What a month in a position costs, as the agency states it: input for comparing structures, not law.
create table allowance_rate (
  agency_id text not null references agency (code),
  label text not null,
  valid_from date not null,
  valid_to date,
  valid_during daterange generated always as (daterange(valid_from, valid_to)) stored,
  monthly numeric(14, 2) not null check (monthly >= 0),
  source text not null check (source ~ '\S'),
  -- A value taken from an example of the domain papers and not from the agency's own regulation.
  example boolean not null default false,
  check (valid_to > valid_from),
  primary key (agency_id, label, valid_during without overlaps)
);
call protect('allowance_rate');
