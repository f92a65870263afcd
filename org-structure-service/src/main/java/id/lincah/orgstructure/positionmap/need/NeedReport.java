package id.lincah.orgstructure.positionmap.need;

import java.time.LocalDate;

/** What a command did; the same command again finds everything unchanged. */
public record NeedReport(LocalDate effectiveOn, int rows, int created, int changed, int unchanged) {}
