package id.lincah.orgstructure.importing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;

/** Reads the rows of one kind of file and compares them with what is stored. */
interface Importer {
    Dataset dataset();

    /**
     * @param agency whose structure it is
     * @param effectiveOn the day from which the file is true
     * @param pending what will be stored before
     * @param faults receives everything wrong; the plan is only used when there is nothing
     */
    Uni<ImportPlan> plan(
            List<ImportLine> lines,
            String agency,
            LocalDate effectiveOn,
            Pending pending,
            Faults faults,
            SqlConnection connection);
}
