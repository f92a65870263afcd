package id.lincah.equivalation.workbench.ranking;

import id.lincah.regulation.FunctionalLevel;

/**
 * A decision from practice.
 *
 * @param times how often it was decided so
 * @param source where it is known from; shown with the reason
 */
public record Example(
        String title, String officeName, String functionalCode, FunctionalLevel level, int times, String source) {}
