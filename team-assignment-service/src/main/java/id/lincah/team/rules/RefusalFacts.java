package id.lincah.team.rules;

/** A refusal as it was given. */
public record RefusalFacts(String reason) {}
