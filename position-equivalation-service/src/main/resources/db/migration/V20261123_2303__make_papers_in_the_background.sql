-- Papers of a proposal made beside the requests, official by official; whoever dies in between goes on where he was.
create table paper_job (
  id uuid primary key default uuidv7(),
  agency_id text not null,
  version bigint not null default 0,
  proposal_id uuid not null references proposal (id),
  state text not null check (state in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED')),
  -- Versions of proposal and letterhead the papers are made from: when they change, the papers begin anew.
  basis text not null,
  officials integer not null check (officials > 0),
  done integer not null default 0,
  last_case uuid,
  failures integer not null default 0,
  requested_by text not null,
  requested_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index paper_job_one_running on paper_job (proposal_id) where state = 'RUNNING';
create index paper_job_proposal on paper_job (proposal_id, id);
create index paper_job_work on paper_job (state, ended_at, agency_id);

-- The files of a job; the zip is put together from them when it is taken.
create table paper_part (
  agency_id text not null,
  job_id uuid not null references paper_job (id),
  name text not null,
  content bytea not null,
  primary key (job_id, name)
);
-- DOCX and PDF are compressed already.
alter table paper_part alter column content set storage external;

call protect('paper_job');
call protect('paper_part');
revoke delete on paper_job from ${app};
-- The duty only asks which agencies have papers to be made or forgotten; it then acts for one agency at a time.
create policy due on paper_job for select to ${relay} using (true);
grant select (agency_id, state, ended_at) on paper_job to ${relay};
