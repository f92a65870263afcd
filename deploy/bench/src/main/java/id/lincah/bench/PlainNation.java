package id.lincah.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The same cases in a table of the same shape, with the same indexes and checks but without row policies: what the
 * database alone takes to write the same answers into them by one UPDATE.
 */
final class PlainNation {
    private static final String TABLE = "create table plain_case (like equivalation_case including all)";
    private static final String COPY = "insert into plain_case select * from equivalation_case order by id";
    private static final String WRITE = """
            update plain_case c set state = a.state, version = c.version + 1, result = a.result, codes = a.codes,
              decision = a.decision, top_up = a.top_up, reference_date = a.reference_date, aligned_by = a.aligned_by
            from equivalation_case a where c.id = a.id""";

    private PlainNation() {}

    /** Before anything is judged. */
    static void copy(Connection database) throws SQLException {
        Sql.run(database, "drop table if exists plain_case");
        Sql.run(database, TABLE);
        Sql.run(database, COPY);
        Sql.run(database, "vacuum (analyze) plain_case");
    }

    /** Both tables are read in the order of their ids: the judged rows are too many for a hash table in memory. */
    static double write(Connection database) throws Exception {
        Sql.run(database, "analyze equivalation_case");
        Sql.run(database, "set enable_hashjoin = off");
        Sql.run(database, "checkpoint");
        var seconds = Stopwatch.once(() -> Sql.run(database, WRITE));
        Sql.run(database, "drop table plain_case");
        return seconds;
    }
}
