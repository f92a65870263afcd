package id.lincah.regulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the cases of a rule book. The topics are listed because a folder inside a jar cannot be relied on to list
 * itself.
 */
final class RuleCases {
    private RuleCases() {}

    static List<Map<String, String>> read(String folder) {
        var topics = folder + "topics.csv";
        if (!CsvTable.exists(topics)) {
            return List.of();
        }
        var cases = new ArrayList<Map<String, String>>();
        for (var row : CsvTable.read(topics, "topic")) {
            var topic = row.text("topic");
            CsvTable.read(folder + topic + ".csv", "case", "rules").forEach(each -> cases.add(withTopic(topic, each)));
        }
        return List.copyOf(cases);
    }

    static List<String> rulesOf(Map<String, String> oneCase) {
        return Arrays.stream(oneCase.get("rules").split(";")).map(String::strip).toList();
    }

    private static Map<String, String> withTopic(String topic, CsvRow row) {
        row.text("case");
        row.text("rules");
        var cells = new LinkedHashMap<String, String>();
        cells.put("topic", topic);
        cells.putAll(row.cells());
        return Collections.unmodifiableMap(cells);
    }
}
