-- The trace of a decision is written once and read as a whole, so it is kept as the text it is: taking it apart and packing it
-- was more than half of what the database did for a judgement.
alter table equivalation_case alter column decision type json using decision::json;
alter table equivalation_case set (toast_tuple_target = 8160);
-- Every step of a case writes every index anew, and an agency has some thousand cases: those of a scenario or a unit are found
-- among them by equivalation_case_list.
drop index equivalation_case_scenario;
drop index equivalation_case_unit;
