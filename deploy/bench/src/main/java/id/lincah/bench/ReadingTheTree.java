package id.lincah.bench;

import java.sql.SQLException;
import java.util.List;

/** The organisation of a day as one answer, beside the same rows read by plain SQL. */
final class ReadingTheTree implements Measurement {
    private static final int ROUNDS = 11;
    private static final String TREE = Bed.API + "/unit-tree?asOf=2021-06-01&positions=true";
    private static final String LEVEL = Bed.API + "/unit-tree?asOf=2021-06-01&depth=1";
    private static final String ROWS = """
            select i.id::text, i.code, u.name, u.type, u.echelon, u.parent_id::text
              from unit i join unit_period u on u.unit_id = i.id and u.valid_during @> date '2021-06-01'
              where i.agency_id = ?
            union all
            select p.id::text, p.code, t.title, t.kind, t.echelon, t.unit_id::text
              from position p join position_period t on t.position_id = p.id and t.valid_during @> date '2021-06-01'
              where p.agency_id = ?
            """;

    @Override
    public String name() {
        return "tree";
    }

    @Override
    public String about() {
        return "5,000 units with 30,000 positions as one answer";
    }

    @Override
    public List<Figure> measure(Bed bed) throws Exception {
        new Filling(bed).large();
        try (var database = bed.database()) {
            var whole = Stopwatch.inTurn(ROUNDS, () -> bed.get(Bed.OPERATOR, TREE), () -> rows(database));
            var level = Stopwatch.inTurn(ROUNDS, () -> bed.get(Bed.OPERATOR, LEVEL), () -> rows(database));
            return List.of(
                    new Figure("tree of 5,000 units and 30,000 positions", whole[0], whole[1], "the rows by plain SQL"),
                    Figure.alone("first level of the same tree", level[0]));
        }
    }

    /** All of the large agency, as strings that are looked at. */
    static int rows(java.sql.Connection database) throws SQLException {
        try (var statement = database.prepareStatement(ROWS)) {
            statement.setString(1, Bed.AGENCY);
            statement.setString(2, Bed.AGENCY);
            int count = 0;
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    count += rows.getString(3).length();
                }
            }
            return count;
        }
    }
}
