alter table proposal drop constraint proposal_state_check;
alter table proposal add constraint proposal_state_check check (state in ('PROPOSED', 'VALIDATED', 'RETURNED', 'WITHDRAWN',
  'APPROVED', 'APPOINTED', 'INAUGURATED', 'REPORTED'));
alter table proposal
  add proposed_on date,
  add late_proposal boolean not null default false,
  add snapshot_at timestamptz not null default now(),
  add round integer not null default 1,
  add without_documents text;
create index proposal_by_name on proposal (agency_id, name, id);

-- One official of a proposal: how he looked when it was sent, and what the ministry answered.
create table proposal_line (
  agency_id text not null,
  proposal_id uuid not null references proposal (id),
  case_id uuid not null references equivalation_case (id),
  person_id uuid not null,
  facts jsonb not null,
  changes jsonb,
  answer text check (answer in ('VALIDATED', 'RETURNED', 'REJECTED')),
  remarks text,
  answered_by text,
  answered_at timestamptz,
  primary key (proposal_id, case_id),
  check (answer in ('VALIDATED') or answer is null or remarks is not null)
);
create index proposal_line_case on proposal_line (case_id);
create index proposal_line_answer on proposal_line (proposal_id, answer, case_id);
call protect('proposal_line');

-- What a proposal says of an official, as it is known now: frozen into a line when the proposal is sent.
create view case_facts with (security_invoker = true) as
select c.agency_id, c.id as case_id, c.person_id, jsonb_build_object(
  'name', o.name, 'nip', o.nip, 'birthDate', o.birth_date, 'employmentStatus', o.employment_status,
  'education', o.education, 'educationField', o.education_field, 'grade', o.grade, 'gradeSince', o.grade_since,
  'standing', o.standing, 'deceasedOn', o.deceased_on, 'leftOn', o.left_on,
  'positionId', o.position_id, 'position', o.position_title, 'unit', o.unit_name, 'office', o.office_name,
  'formerPosition', c.former_position_title, 'formerKind', c.former_position_kind, 'formerEchelon', c.former_echelon,
  'formerUnit', c.former_unit_name, 'successorUnit', c.successor_unit_name, 'regime', c.regime,
  'functionalCode', c.functional_code, 'level', c.level, 'taskFit', c.task_fit, 'educationFieldFit', c.education_field_fit,
  'referenceDate', c.reference_date, 'result', c.result, 'codes', to_jsonb(c.codes), 'topUp', c.top_up,
  'documents', coalesce((select jsonb_agg(d.kind || ':' || left(d.sha256, 12) order by d.kind, d.sha256)
    from proposal_document d where d.case_id = c.id), '[]')) as facts
from equivalation_case c
join official o on o.agency_id = c.agency_id and o.person_id = c.person_id;
grant select on case_facts to ${app};

-- Proposals made before lines were kept get theirs from what is known now.
insert into proposal_line (agency_id, proposal_id, case_id, person_id, facts)
select c.agency_id, c.proposal_id, c.id, c.person_id, f.facts
from equivalation_case c join case_facts f on f.case_id = c.id where c.proposal_id is not null;
