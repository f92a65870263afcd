package id.lincah.orgstructure.positionmap.chart;

import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.request.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The map as a chart. Blocking: call it on a worker thread. */
public final class MapCharts {
    private static final int MOST_PAGES = 500;

    private MapCharts() {}

    /** One drawing: the whole map while it fits a page, else its top, whose units are drawn by asking for each. */
    public static byte[] svg(ChartHeading heading, PositionMap map) {
        var first = ChartPages.of(map).get(0);
        return SvgChart.of(heading, first).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * All pages, landscape: of a large agency its top, then a page or more for each office. Text stays text.
     *
     * @throws Problem 422 when they would be too many for one request; ask office by office
     */
    public static byte[] pdf(ChartHeading heading, PositionMap map) {
        var pages = ChartPages.of(map);
        if (pages.size() > MOST_PAGES) {
            throw Problem.of(422, "MAP_TOO_MANY_PAGES")
                    .with("pages", pages.size())
                    .with("most", MOST_PAGES);
        }
        try {
            return PdfChart.of(pages.stream()
                    .map(page -> new PdfChart.Sheet(over(heading, page, pages), page))
                    .toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A page of a part says which part. */
    private static ChartHeading over(ChartHeading heading, ChartPage page, List<ChartPage> pages) {
        return pages.size() == 1 || heading.isOf(page.title()) ? heading : heading.with(page.title());
    }
}
