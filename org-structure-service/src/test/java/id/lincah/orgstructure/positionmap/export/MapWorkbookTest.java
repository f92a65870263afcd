package id.lincah.orgstructure.positionmap.export;

import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.orgstructure.positionmap.SampleMap;
import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import id.lincah.orgstructure.rulebook.StructureRuleBook;
import id.lincah.regulation.PositionKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MapWorkbookTest {
    private static final MapTitle TITLE = new MapTitle(
            "Pemerintah Kota Contoh",
            null,
            LocalDate.of(2023, 1, 1),
            "Perwal 9/2023 tanggal 27 Februari 2023, berlaku 1 Maret 2023");

    @TempDir
    Path folder;

    private final PositionMapRules rules = new PositionMapRules(StructureRuleBook.read());

    @Test
    void hasASummaryAndASheetForEachOffice() throws IOException {
        try (var workbook = open(SampleMap.agency(3))) {
            var names = workbook.getSheets().map(Sheet::getName).toList();
            assertEquals(
                    List.of("Rekapitulasi", "Dinas Urusan Nomor 1", "Dinas Urusan Nomor 2", "Dinas Urusan Nomor 3"),
                    names);
            var summary = rows(workbook, 0);
            assertEquals("Pemerintah Kota Contoh", summary.get(1).getCellText(0));
            assertEquals("Keadaan tanggal 1 Januari 2023", summary.get(2).getCellText(0));
            assertTrue(summary.get(3).getCellText(0).startsWith("Perwal 9/2023"));
            var sum = summary.get(summary.size() - 1);
            assertEquals("JUMLAH", sum.getCellText(1));
            assertEquals(
                    SampleMap.agency(3).totals().existing(),
                    sum.getCellAsNumber(3).orElseThrow().intValue());
        }
    }

    @Test
    void writesNumbersAsNumbersAndTheFindingsAsRemarks() throws IOException {
        try (var workbook = open(SampleMap.agency(1))) {
            var rows = rows(workbook, 1);
            var header = rows.stream()
                    .filter(row -> row.getCellText(0).equals("No"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    OfficeSheet.HEADER,
                    header.stream().map(cell -> cell.getText()).toList());
            var vacant = find(rows, "Kepala UPTD Depo Arsip");
            assertEquals(List.of(CellType.NUMBER, CellType.STRING), types(vacant, 0, 1));
            assertEquals(List.of("9", "0", "1", "-1"), texts(vacant, 2, 3, 4, 5));
            assertEquals(
                    List.of(CellType.NUMBER, CellType.NUMBER, CellType.NUMBER, CellType.NUMBER),
                    types(vacant, 2, 3, 4, 5));
            assertEquals("kosong", vacant.getCellText(6));
            var unknown = find(rows, "Penata Layanan Operasional");
            assertEquals("", unknown.getCellText(4));
            assertEquals("ABK belum ditetapkan", unknown.getCellText(6));
            assertEquals("kelebihan", find(rows, "Pengadministrasi Perkantoran").getCellText(6));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62 Operator", "-Kepala", "@SUM(A1)", "=HYPERLINK(\"http://x\")"})
    void neverWritesATextAsAFormula(String title) throws IOException {
        var sample = new SampleMap();
        var office = sample.unit("A", title, "DINAS", null);
        sample.box(office, title, PositionKind.JPT, 14, 1, 1);
        var map = sample.map();
        try (var workbook = open(map)) {
            var cell = find(rows(workbook, 1), title).getCell(1);
            assertEquals(CellType.STRING, cell.getType());
            assertEquals(title, cell.getValue());
        }
        assertTrue(parts(map).noneMatch(part -> part.contains("<f>")));
    }

    @Test
    void isMadeToBePrinted() throws IOException {
        var sheets = parts(SampleMap.agency(1))
                .filter(part -> part.contains("<sheetData>"))
                .toList();
        assertEquals(2, sheets.size());
        for (var sheet : sheets) {
            assertTrue(sheet.contains("orientation=\"landscape\""), "landscape");
            assertTrue(sheet.contains("fitToWidth=\"1\""), "one page wide");
            assertTrue(sheet.contains("<mergeCell "), "merged titles");
        }
        assertTrue(parts(SampleMap.agency(1)).anyMatch(part -> part.contains("_xlnm.Print_Titles")), "header repeats");
    }

    @Test
    void namesSheetsAsSpreadsheetsAllow() {
        var names = new SheetNames();
        assertEquals("Dinas A B", names.of("Dinas A/B"));
        assertEquals("dinas a b (2)", names.of("dinas a:b"));
        assertEquals("Badan Kepegawaian dan Pengemban", names.of("Badan Kepegawaian dan Pengembangan SDM"));
        assertEquals("Badan Kepegawaian dan Penge (2)", names.of("Badan Kepegawaian dan Pengembangan SDA"));
        assertEquals("Unit", names.of("'?*'"));
    }

    private ReadableWorkbook open(PositionMap map) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(MapWorkbook.of(TITLE, map, rules)));
    }

    private static List<Row> rows(ReadableWorkbook workbook, int sheet) throws IOException {
        return workbook.getSheet(sheet).orElseThrow().read().stream()
                .filter(row -> row.getCellCount() > 0)
                .toList();
    }

    private static Row find(List<Row> rows, String title) {
        return rows.stream()
                .filter(row -> row.getCellCount() > 1 && title.equals(row.getCellText(1)))
                .findFirst()
                .orElseThrow();
    }

    private static List<CellType> types(Row row, Integer... columns) {
        return Stream.of(columns).map(column -> row.getCell(column).getType()).toList();
    }

    private static List<String> texts(Row row, Integer... columns) {
        return Stream.of(columns).map(row::getCellText).toList();
    }

    /** Every part of the file as text. */
    private Stream<String> parts(PositionMap map) throws IOException {
        var file = Files.write(folder.resolve("map.xlsx"), MapWorkbook.of(TITLE, map, rules));
        var texts = Stream.<String>builder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                texts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts.build();
    }
}
