create table evaluation (
  agency_id           text not null,
  id                  uuid not null,
  plan_id             uuid not null,
  content_version     integer not null,
  person_id           uuid not null,
  kind                text not null check (kind in ('PERIODIC', 'ANNUAL')),
  year                integer not null,
  period              text not null check (period ~ '^(ANNUAL|Q[1-4]|M(0[1-9]|1[0-2]))$'),
  from_month          integer not null check (from_month between 1 and 12),
  months              integer not null check (months between 1 and 12),
  state               text not null check (state in ('OPEN', 'SELF_REPORTED', 'RATED', 'SHEET_SIGNED', 'DELIVERED',
                        'ACCEPTED', 'DEEMED_ACCEPTED', 'OBJECTED', 'UPHELD', 'CHANGED', 'FINAL', 'REPORTED')),
  office_unit_id      uuid not null,
  heads_office        boolean not null,
  rater_id            uuid,
  superior_id         uuid,
  rater_office_id     uuid,
  rated_in_capacity_of text check (rated_in_capacity_of in ('RATER', 'RATER_SUPERIOR')),
  substitution_reason text,
  report              jsonb,
  results_rating      text check (results_rating in ('ABOVE', 'AS_EXPECTED', 'BELOW')),
  behaviour_rating    text check (behaviour_rating in ('ABOVE', 'AS_EXPECTED', 'BELOW')),
  predicate           text check (predicate in ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
  decision            jsonb,
  delivered_on        date,
  final_on            date,
  version             bigint not null default 0,
  primary key (agency_id, id),
  constraint evaluation_once unique (agency_id, person_id, year, period),
  constraint predicate_rests_on_ratings check ((predicate is null) = (results_rating is null or behaviour_rating is null)),
  foreign key (agency_id, plan_id) references plan (agency_id, id)
);
create index evaluation_sheet on evaluation (agency_id, rater_office_id, year, period);
create index evaluation_rater on evaluation (agency_id, rater_id);

-- Feedback is append-only (D-12): a correction is a new row that names the old one.
create table feedback (
  agency_id     text not null,
  id            uuid not null default uuidv7(),
  evaluation_id uuid not null,
  author_id     uuid not null,
  author_role   text not null check (author_role in ('RATER', 'TEAM_LEAD', 'PEER')),
  result_id     uuid,
  corrects      uuid,
  text          text not null check (length(text) between 1 and 4000),
  given_at      timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, evaluation_id) references evaluation (agency_id, id),
  foreign key (agency_id, corrects) references feedback (agency_id, id)
);
create index feedback_evaluation on feedback (agency_id, evaluation_id);
call protect('evaluation');
call protect('feedback');
revoke update, delete on feedback from ${app};
