package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.importing.Difference;
import id.lincah.orgstructure.intake.checks.CodeTable;
import id.lincah.orgstructure.intake.checks.IntakeRow;
import id.lincah.orgstructure.intake.checks.StoredStructure;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is stored and not yet seen in the files, a bit each; at the end, what they lack. */
final class SeenCodes {
    private static final Map<Dataset, String> KEYS = Map.of(
            Dataset.AGENCIES, "unit_code",
            Dataset.UNITS, "unit_code",
            Dataset.POSITIONS, "position_code",
            Dataset.HOLDERS, "nip");

    private record Codes(CodeTable stored, BitSet seen) {}

    private final Map<Dataset, Codes> codes = new EnumMap<>(Dataset.class);

    SeenCodes(StoredStructure stored) {
        var units = new CodeTable();
        new TreeSet<>(stored.units().keySet()).forEach(units::add);
        put(Dataset.AGENCIES, units);
        put(Dataset.UNITS, units);
        put(Dataset.POSITIONS, stored.positions().codes());
        put(Dataset.HOLDERS, stored.holders().values());
    }

    private void put(Dataset dataset, CodeTable stored) {
        codes.put(dataset, new Codes(stored, new BitSet(stored.size())));
    }

    /** A faulty row counts as well: what it names is not missing from the file. */
    void add(IntakeRow row) {
        var of = codes.get(row.dataset());
        if (of.stored().size() > 0) {
            var code = row.cells().getOrDefault(KEYS.get(row.dataset()), "").strip();
            int number = of.stored().find(row.dataset() == Dataset.HOLDERS ? code.replaceAll("\\D", "") : code);
            if (number >= 0) {
                of.seen().set(number);
            }
        }
    }

    int missingCount(Dataset dataset) {
        var of = codes.get(dataset);
        return of.stored().size() - of.seen().cardinality();
    }

    /** In stretches, for all of a large agency may be missing. */
    Stream<List<Difference>> missing(Dataset dataset) {
        int size = codes.get(dataset).stored().size();
        return IntStream.iterate(0, from -> from < size, from -> from + StagedRows.PAGE)
                .mapToObj(from -> missing(codes.get(dataset), from, Math.min(size, from + StagedRows.PAGE)));
    }

    private static List<Difference> missing(Codes of, int from, int to) {
        return IntStream.range(from, to)
                .filter(number -> !of.seen().get(number))
                .mapToObj(of.stored()::text)
                .map(Difference::missing)
                .toList();
    }
}
