-- A run over the nation writes every case once: looked at after each tenth of it, the table was analyzed and swept again and
-- again beside the work, for plans that do not change. The run has it analyzed when it ends.
alter table equivalation_case set (autovacuum_vacuum_scale_factor = 0.5, autovacuum_analyze_scale_factor = 0.5);
