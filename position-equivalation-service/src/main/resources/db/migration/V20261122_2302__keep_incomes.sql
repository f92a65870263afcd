-- Income per person as dated components in whole rupiah a month (INC-03, INC-09); never the basic salary (INC-06).
create table income_component (
  agency_id text not null,
  person_id uuid not null,
  side text not null check (side in ('BEFORE', 'AFTER')),
  component text not null check (component in ('POSITION_ALLOWANCE', 'PERFORMANCE_ALLOWANCE', 'REGIONAL_INCOME', 'OTHER_ALLOWANCE')),
  valid_from date not null,
  monthly_rupiah bigint not null check (monthly_rupiah >= 0),
  document_number text not null,
  entered_by text not null,
  entered_at timestamptz not null default now(),
  primary key (agency_id, person_id, side, component, valid_from),
  foreign key (agency_id, person_id) references official (agency_id, person_id)
);
call protect('income_component');
revoke delete on income_component from ${app};

-- INC-05: what the comparison gave from each day on which an income changed; laid anew with every change.
create table income_review (
  agency_id text not null,
  person_id uuid not null,
  valid_from date not null,
  sum_before bigint not null,
  sum_after bigint not null,
  top_up bigint not null check (top_up >= 0),
  codes text[] not null default '{}',
  primary key (agency_id, person_id, valid_from)
);
call protect('income_review');
