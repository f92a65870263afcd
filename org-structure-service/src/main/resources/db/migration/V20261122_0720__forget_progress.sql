-- A draft may be deleted: what is left is counted anew, and an agency with nothing left has not started.
create function forget_progress() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('agency_progress|' || old.agency_id, 0));
  if exists (select from scenario s where s.agency_id = old.agency_id) then
    perform count_progress(old.agency_id, clock_timestamp());
  else
    delete from agency_progress where agency_id = old.agency_id;
  end if;
  return null;
end $$;
create constraint trigger progress_forgotten after delete on scenario deferrable initially deferred
  for each row execute function forget_progress();
