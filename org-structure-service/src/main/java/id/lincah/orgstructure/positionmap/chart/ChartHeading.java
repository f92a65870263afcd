package id.lincah.orgstructure.positionmap.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands over a chart.
 *
 * @param lines the agency first, then the office, the day, the regulation
 */
public record ChartHeading(List<String> lines) {
    public ChartHeading {
        lines = List.copyOf(lines);
    }

    /** Whether it names that unit already. */
    boolean isOf(String unit) {
        return lines.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT)));
    }

    ChartHeading with(String line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return new ChartHeading(more);
    }
}
