package id.lincah.equivalation.lifecycle.rules;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;

/** A functional official who wants to go back into the structure; {@code vacancy} is that of the position aimed at. */
public record ReturnFacts(FunctionalLevel level, PositionKind target, boolean vacancy) {}
