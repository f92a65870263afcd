package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;

/** One row with what its neighbours already cover: {@code overlaps} when a month of it was converted before. */
public record ConversionFacts(FunctionalLevel level, ConversionRow row, boolean overlaps) {}
