-- The way up from a unit is a few lookups by key. On a table filled a moment ago, of which nothing is known yet, the
-- planner read the whole table for each step instead: 5,000 new units took longer than a request may.
alter function office_of(uuid, date) set enable_seqscan to off;
alter function office_of(uuid, date) set enable_hashjoin to off;
alter function office_of(uuid, date) set enable_mergejoin to off;
