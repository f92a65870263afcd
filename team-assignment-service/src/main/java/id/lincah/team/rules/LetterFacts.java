package id.lincah.team.rules;

import java.time.LocalDate;

/** The data of an assignment letter as far as they are typed in; the rest stands in the team. */
public record LetterFacts(String number, LocalDate issuedOn, String legalBasis) {}
