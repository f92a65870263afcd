package id.lincah.performance.rules;

import java.time.LocalDate;

/** A plan of that year drafted by the performance manager team (<em>tim pengelola kinerja</em>) on that day. */
public record ManagerDraftFacts(int year, LocalDate draftedOn) {}
