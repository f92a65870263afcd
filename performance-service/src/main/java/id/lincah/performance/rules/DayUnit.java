package id.lincah.performance.rules;

/** Unit of the objection limit; the sources contradict each other, calendar days are the default (D-26). */
public enum DayUnit {
    CALENDAR_DAYS,
    WORKING_DAYS
}
