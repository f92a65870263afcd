package id.lincah.equivalation.spreadsheet;

import java.time.LocalDate;

/** A row that holds from a day on; two rows of one identity never hold on the same day. */
public interface DatedRow {
    Object identity();

    LocalDate validFrom();
}
