package id.lincah.orgstructure.positionmap.chart;

import id.lincah.documents.Block;
import id.lincah.documents.Paper;
import id.lincah.documents.PdfWriter;
import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.request.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The map as a chart. Blocking: call it on a worker thread. */
public final class MapCharts {
    private static final int MOST_PAGES = 40;

    private MapCharts() {}

    /** One drawing: the whole map while it fits a page, else its top, whose units are drawn by asking for each. */
    public static byte[] svg(ChartHeading heading, PositionMap map) {
        var first = ChartPages.of(map).get(0);
        return SvgChart.of(heading, first, false).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * All pages, landscape.
     *
     * @throws Problem 422 when they would be too many for one request; ask office by office
     */
    public static byte[] pdf(ChartHeading heading, PositionMap map) {
        var blocks = new ArrayList<Block>();
        var pages = ChartPages.of(map);
        if (pages.size() > MOST_PAGES) {
            throw Problem.of(422, "MAP_TOO_MANY_PAGES")
                    .with("pages", pages.size())
                    .with("most", MOST_PAGES);
        }
        for (var page : pages) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
            }
            blocks.add(new Block.Drawing(
                    SvgChart.of(over(heading, page, pages), page, true), "Peta jabatan " + page.title()));
        }
        return write(new Paper("Peta jabatan", true, blocks));
    }

    /** A page of a part says which part. */
    private static ChartHeading over(ChartHeading heading, ChartPage page, List<ChartPage> pages) {
        return pages.size() == 1 || heading.isOf(page.title()) ? heading : heading.with(page.title());
    }

    private static byte[] write(Paper paper) {
        var out = new ByteArrayOutputStream();
        try {
            PdfWriter.write(paper, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
