-- What the letters of a proposal need and no other table knows: who writes to whom, under which number.
create table proposal_letterhead (
  agency_id text not null,
  proposal_id uuid primary key references proposal (id),
  version bigint not null default 1,
  agency_name text not null,
  addressee text not null,
  letter_number text not null,
  letter_on date not null,
  place text not null,
  signer_office text not null,
  signer_name text not null,
  signer_number text not null,
  decree_number text,
  changed_by text not null
);
call protect('proposal_letterhead');
revoke delete on proposal_letterhead from ${app};
