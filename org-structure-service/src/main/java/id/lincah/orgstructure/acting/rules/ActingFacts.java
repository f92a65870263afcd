package id.lincah.orgstructure.acting.rules;

import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;

/**
 * Who is to act in what.
 *
 * @param ownKind kind of the person's own position; null when the person holds none
 * @param ownLevel level of an own functional position; null for any other
 * @param position kind of the position to act in
 */
public record ActingFacts(PositionKind ownKind, FunctionalLevel ownLevel, PositionKind position) {}
