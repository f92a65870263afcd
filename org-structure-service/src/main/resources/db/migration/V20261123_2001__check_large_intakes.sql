-- A job of a million rows: doubles are looked up in the database, not remembered by the service; a job that nobody goes on
-- with comes to an end.

-- What the rows of a job name and refer to, only while it is being checked; a check begins anew and writes it anew. So
-- nothing is lost when a crash of the database empties the table.
create unlogged table intake_key (
  intake_id uuid not null references intake (id) on delete cascade,
  agency_id text not null,
  dataset text not null,
  sheet_no integer not null,
  row_no bigint not null,
  -- Of the row as a whole: a second row of the same content may be left out.
  content integer not null,
  code text not null,
  leans_on text not null,
  account text not null,
  heads boolean not null
);
create index intake_key_code on intake_key (intake_id, dataset, code, sheet_no, row_no);
create index intake_key_leans on intake_key (intake_id, dataset, leans_on, sheet_no, row_no)
  where heads or dataset = 'HOLDERS';
create index intake_key_account on intake_key (intake_id, dataset, account, sheet_no, row_no) where account <> '';
call protect('intake_key');

create index intake_difference_code on intake_difference (intake_id, code, id);
create index intake_difference_order on intake_difference (intake_id, id);

-- Until when somebody must confirm the columns, or load what was checked; null while the service is at it and once ended.
alter table intake add column expires_at timestamptz;
alter table intake drop constraint intake_state_check;
alter table intake add constraint intake_state_check check (state in ('RECEIVED', 'RECOGNISED', 'READING', 'CHECKING',
  'CHECKED', 'LOADING', 'LOADED', 'CANCELLED', 'REFUSED', 'FAILED', 'EXPIRED'));
update intake set expires_at = clock_timestamp() + interval '30 days' where state in ('RECOGNISED', 'CHECKED');
create index intake_expiring on intake (expires_at) where expires_at is not null;
grant select (expires_at) on intake to ${relay};

-- Rows are removed some thousands at a time; which they are says their place in the table, never their content.
create policy worker on intake_key to ${relay} using (true);
grant select (intake_id), delete on intake_key to ${relay};
do $$
declare t text;
begin
  foreach t in array array['intake_piece', 'intake_row', 'intake_key', 'intake_fault', 'intake_repair', 'intake_difference'] loop
    execute format('grant select (ctid) on %I to ${relay}', t);
  end loop;
end $$;
