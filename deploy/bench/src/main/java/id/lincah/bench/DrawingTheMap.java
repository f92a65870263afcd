package id.lincah.bench;

import java.util.List;

/**
 * The position map of the large agency in each form offices ask for, beside all its rows read by plain SQL. As pages it is
 * asked for by office: the whole would be more pages than the service draws at once.
 */
final class DrawingTheMap implements Measurement {
    private static final int ROUNDS = 1;
    private static final String MAP = Bed.API + "/position-map";
    private static final String DAY = "?asOf=2021-06-01";

    @Override
    public String name() {
        return "map";
    }

    @Override
    public String about() {
        return "position map of 5,000 units with 30,000 positions";
    }

    @Override
    public List<Figure> measure(Bed bed) throws Exception {
        new Filling(bed).large();
        return List.of(
                form(bed, "as JSON", DAY),
                form(bed, "as workbook", ".xlsx" + DAY),
                form(bed, "as drawing of its top (SVG)", ".svg" + DAY),
                form(bed, "as pages of one office of fifty (PDF)", ".pdf" + DAY + "&root=" + LargeAgency.unitOf(0)));
    }

    private Figure form(Bed bed, String form, String path) throws Exception {
        var bytes = new int[1];
        try (var database = bed.database()) {
            var seconds = Stopwatch.inTurn(
                    ROUNDS,
                    () -> bytes[0] = bed.get(Bed.OPERATOR, MAP + path).length,
                    () -> ReadingTheTree.rows(database));
            var memory = bed.mostResident(Bed.ORG_STRUCTURE);
            var what = "%s %s: %,d kB, %,d MiB at most".formatted(about(), form, bytes[0] / 1_024, memory);
            return new Figure(what, seconds[0], seconds[1], "the rows by plain SQL");
        }
    }
}
