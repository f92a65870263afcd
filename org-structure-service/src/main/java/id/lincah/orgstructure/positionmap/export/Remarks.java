package id.lincah.orgstructure.positionmap.export;

import id.lincah.orgstructure.positionmap.MapBox;
import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The column <em>keterangan</em>: the findings of a box in the few words a table has room for. */
final class Remarks {
    private static final Map<String, String> WORDS = Map.of(
            "ABK_MISSING", "ABK belum ditetapkan",
            "CLASS_MISSING", "kelas belum ditetapkan",
            "VACANT", "kosong",
            "OCCUPIED_NOT_NEEDED", "terisi tanpa kebutuhan",
            "SURPLUS", "kelebihan",
            "SHORTAGE", "kekurangan",
            "NO_HEAD_ABOVE", "tanpa pimpinan di atasnya");

    private Remarks() {}

    static String of(MapBox box, PositionMap map, PositionMapRules rules) {
        var candidates = box.candidates() == 0 ? Stream.<String>of() : Stream.of("CPNS " + box.candidates());
        var findings =
                rules.ofBox(map.facts(box)).stream().map(finding -> WORDS.getOrDefault(finding.code(), finding.code()));
        return Stream.concat(findings, candidates).collect(Collectors.joining("; "));
    }
}
