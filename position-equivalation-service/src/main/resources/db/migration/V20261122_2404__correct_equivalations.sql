-- R17-29: a case may correct an earlier one of the same person.
alter table equivalation_case
  add corrects_case_id uuid references equivalation_case (id),
  add correction_ground text check (correction_ground in ('REGULATION_28_2019', 'WRONG_POSITION')),
  add correction_reason text,
  add constraint equivalation_case_correction check ((corrects_case_id is null) = (correction_ground is null)
    and (corrects_case_id is null) = (correction_reason is null));
create index equivalation_case_corrects on equivalation_case (corrects_case_id) where corrects_case_id is not null;
