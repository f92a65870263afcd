-- Of the time a million rows took to be checked, a third went into keeping the differences: four indexes and a foreign key for
-- each row. Lists go by kind and then by order, so that the key itself serves them.
alter table intake_difference drop constraint intake_difference_pkey;
drop index intake_difference_kind;
drop index intake_difference_order;
alter table intake_difference add primary key (intake_id, kind, id);
drop index intake_difference_code;
create index intake_difference_code on intake_difference (intake_id, code);

-- A job is never deleted, and its rows are only ever written while the worker holds it.
alter table intake_row drop constraint intake_row_intake_id_fkey;
alter table intake_key drop constraint intake_key_intake_id_fkey;
alter table intake_difference drop constraint intake_difference_intake_id_fkey;
