-- A merger inside a scenario writes who came after whom; taken back with the rest.
alter table traced_table drop constraint traced_table_keys_check,
  add check (cardinality(keys) between 1 and 3);
insert into traced_table values
  (5, 'unit_lineage', array['predecessor_id', 'successor_id', 'on_day'], 'UNIT', 'predecessor_id');
