-- A record that turned out to be a second one of the same person.
alter table official drop constraint official_standing_check;
alter table official add constraint official_standing_check
  check (standing in ('SERVING', 'DISPLACED', 'DECEASED', 'RETIRED', 'MOVED', 'MERGED'));
