package id.lincah.orgstructure.nomenclature;

import java.time.LocalDate;

/** A row of the ministry's reference lists: something that holds from a day on. */
interface DatedRow {
    /** What it is about; two rows about the same thing never hold on the same day. */
    Object identity();

    LocalDate validFrom();

    /** Whether another row says the same. */
    boolean says(DatedRow other);
}
