package id.lincah.orgstructure.simplification.rules;

import java.time.LocalDate;

/** The regulation on the organisation as recorded; number and day null when missing. */
public record SotkFacts(String number, LocalDate issuedOn, LocalDate effectiveOn) {}
