package id.lincah.orgstructure.positionmap.chart;

import id.lincah.orgstructure.positionmap.SampleMap;
import id.lincah.regulation.PositionKind;
import id.lincah.request.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MapChartsTest {
    private static final ChartHeading HEADING =
            new ChartHeading(List.of("PETA JABATAN", "Keadaan tanggal 1 Januari 2023"));

    @Test
    void drawsAnOfficeOnOnePageAsRealText() throws Exception {
        assertEquals(1, ChartPages.of(SampleMap.office()).size());
        var svg = MapCharts.svg(HEADING, SampleMap.office());
        var drawing = parse(svg);
        assertEquals(1, drawing.getElementsByTagName("title").getLength());
        assertEquals(1, drawing.getElementsByTagName("desc").getLength());
        var text = new String(svg, StandardCharsets.UTF_8);
        assertTrue(text.contains(">Arsiparis Ahli Muda</text>"));
        assertTrue(text.contains(">\u22122</text>"), "a shortage with the printer's minus");
        assertTrue(text.contains(">+2</text>"), "a surplus with its sign");
        assertFalse(text.contains("<image"));
    }

    @Test
    void keepsEveryTextInsideItsCard() {
        for (var page : ChartPages.of(SampleMap.agency(2))) {
            for (var box : new TidyTree(5, 5).plan(page.chart()).boxes()) {
                for (var line : box.content().name()) {
                    assertTrue(Letters.width(line, Card.NAME_SIZE) <= Card.WIDTH, line);
                }
                for (var row : box.content().rows()) {
                    row.title().forEach(line -> assertTrue(Letters.width(line, Card.TEXT_SIZE) <= Card.TITLE, line));
                }
            }
        }
    }

    @Test
    void showsEveryBoxOfALargeAgencyInFullExactlyOnce() {
        var map = SampleMap.agency(30);
        var pages = ChartPages.of(map);
        assertTrue(pages.size() > 30, "each office has a page of its own");
        var shown = new TreeMap<String, Integer>();
        pages.forEach(page -> count(page.chart(), shown));
        assertEquals(30 * 3, shown.get("Arsiparis Ahli Madya"));
        assertEquals(30, shown.get("Sekretaris"));
        assertTrue(pages.stream().allMatch(page -> size(page.chart()) <= 26), "no page is crowded");
    }

    @Test
    void cutsAnOfficeOfManyUnitsIntoPagesThatRepeatItsHead() {
        var sample = new SampleMap();
        var office = sample.unit("S", "Dinas Pendidikan", "DINAS", null);
        sample.box(office, "Kepala Dinas", PositionKind.JPT, 14, 1, 1);
        for (int i = 0; i < 100; i++) {
            var school = sample.unit("S." + i, "SD Negeri " + i, "SEKOLAH", office);
            sample.box(school, "Kepala Sekolah " + i, PositionKind.FUNGSIONAL, 10, 1, 1);
        }
        var pages = ChartPages.of(sample.map());
        assertEquals(5, pages.size());
        assertTrue(pages.stream()
                .allMatch(page ->
                        page.chart().content().rows().get(0).title().get(0).equals("Kepala Dinas")));
    }

    @Test
    void escapesWhateverAUnitIsCalled() throws Exception {
        var sample = new SampleMap();
        var unit = sample.unit("X", "Bidang <script>&\"A\"\u0001", "BIDANG", null);
        sample.box(unit, "Kepala & \"Wakil\" <b>", PositionKind.ADMINISTRATOR, 11, 1, 1);
        var svg = MapCharts.svg(HEADING, sample.map());
        assertEquals(0, parse(svg).getElementsByTagName("script").getLength());
        assertTrue(new String(svg, StandardCharsets.UTF_8).contains("&lt;script&gt;&amp;"));
    }

    @Test
    void writesAPdfOfAllPages() throws Exception {
        try (var pdf = Loader.loadPDF(MapCharts.pdf(HEADING, SampleMap.agency(3)))) {
            assertEquals(4, pdf.getNumberOfPages());
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Arsiparis Ahli Madya"), text);
            assertTrue(text.contains("PETA JABATAN") && text.contains("Keadaan tanggal 1 Januari 2023"), text);
            var contents = pdf.getDocumentCatalog().getDocumentOutline().children();
            assertEquals(4, StreamSupport.stream(contents.spliterator(), false).count());
        }
    }

    @Test
    void showsWhatTheFontLacksAsAQuestionMark() throws Exception {
        var sample = new SampleMap();
        var unit = sample.unit("X", "Bidang \u4e2d\u0001", "BIDANG", null);
        sample.box(unit, "Kepala \uD83D\uDE00", PositionKind.ADMINISTRATOR, 11, 1, 1);
        try (var pdf = Loader.loadPDF(MapCharts.pdf(HEADING, sample.map()))) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Bidang ??") && text.contains("Kepala ?"), text);
        }
    }

    @Test
    void refusesMorePagesThanARequestCanCarry() {
        var sample = new SampleMap();
        var top = sample.unit("P", "Pemerintah", "PEMKAB", null);
        for (int i = 0; i < 500; i++) {
            var office = sample.unit("P." + i, "Dinas " + i, "DINAS", top);
            sample.box(office, "Kepala Dinas " + i, PositionKind.JPT, 14, 1, 1);
        }
        var map = sample.map();
        var refused = assertThrows(Problem.class, () -> MapCharts.pdf(HEADING, map));
        assertEquals("MAP_TOO_MANY_PAGES", refused.code());
    }

    private static void count(Branch<Card> branch, TreeMap<String, Integer> shown) {
        branch.content().rows().forEach(row -> shown.merge(String.join(" ", row.title()), 1, Integer::sum));
        branch.children().forEach(child -> count(child, shown));
    }

    private static int size(Branch<Card> branch) {
        return 1 + branch.children().stream().mapToInt(MapChartsTest::size).sum();
    }

    private static Document parse(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }
}
