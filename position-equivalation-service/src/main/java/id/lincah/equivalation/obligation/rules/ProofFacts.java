package id.lincah.equivalation.obligation.rules;

import java.time.LocalDate;

/** A proof held against a duty; {@code due} is null without a deadline. */
public record ProofFacts(LocalDate due, LocalDate metOn) {}
