-- Who stays in the agency without a position is told of on the day, and looked up on it: a later appointment may have
-- come in between.
alter table announcement add column unplaced_because text;
alter table announcement drop constraint announcement_check1;
alter table announcement add check (
  num_nonnulls(placed_because, unplaced_because) = case when persons is null then 0 else 1 end);
