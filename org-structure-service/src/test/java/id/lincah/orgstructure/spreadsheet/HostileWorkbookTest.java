package id.lincah.orgstructure.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HostileWorkbookTest {
    private static final String DOCTYPE =
            "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b '&a;&a;&a;'>]>";
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    Path folder;

    static Stream<Arguments> hostileParts() {
        return Stream.of(
                refused("MACROS", Archives.good().with("xl/vbaProject.bin", "macro")),
                refused(
                        "MACROS",
                        Archives.good().changing("[Content_Types].xml", "sheet.main+xml", "x.macroEnabled.main+xml")),
                refused("EXTERNAL_LINKS", Archives.good().with("xl/externalLinks/externalLink1.xml", "<x/>")),
                refused("EXTERNAL_LINKS", Archives.good().with("xl/connections.xml", "<x/>")),
                refused(
                        "EXTERNAL_LINKS",
                        Archives.good()
                                .with(
                                        "xl/worksheets/_rels/sheet1.xml.rels",
                                        "<Relationships><Relationship Id='a' Type='x/image' Target='http://x/' TargetMode='External'/></Relationships>")),
                refused("EMBEDDED_OBJECT", Archives.good().with("xl/embeddings/oleObject1.bin", "x")),
                refused("EMBEDDED_OBJECT", Archives.good().with("xl/media/image1.png", OLE)),
                refused("ARCHIVE_NESTED", Archives.good().with("xl/inner.zip", "x")),
                refused(
                        "ARCHIVE_NESTED",
                        Archives.good()
                                .with("xl/media/image1.png", Archives.good().bytes())),
                refused("ARCHIVE_PART", Archives.good().with("xl/media/image1.png", "<!DOCTYPE x>")),
                refused("ARCHIVE_PART", Archives.good().with("run.sh", "x")),
                refused("ARCHIVE_NAME", Archives.good().with("../outside.xml", "<x/>")),
                refused("ARCHIVE_NAME", Archives.good().with("xl/../../outside.xml", "<x/>")),
                refused("ARCHIVE_NAME", Archives.good().with("/etc/outside.xml", "<x/>")),
                refused("ARCHIVE_NAME", Archives.good().with("C:\\outside.xml", "<x/>")),
                refused("ARCHIVE_TWICE", Archives.good().with("XL/Workbook.xml", "<x/>")),
                refused("XML_ENTITIES", Archives.good().with(Archives.SHEET, DOCTYPE + "<worksheet>&b;</worksheet>")),
                refused("XML_ENTITIES", Archives.good().with("xl/styles.xml", DOCTYPE + "<styleSheet/>")),
                refused(
                        "XML_ENTITIES",
                        Archives.good().changing("xl/workbook.xml", "<workbook", DOCTYPE + "<workbook")),
                refused("FILE_BROKEN", Archives.good().with(Archives.SHEET, "<worksheet><sheetData>")),
                refused("FILE_BROKEN", Archives.good().with("docProps/app.xml", "<a>".repeat(100_000))),
                refused(
                        "FILE_BROKEN",
                        Archives.good()
                                .with(
                                        "docProps/app.xml",
                                        "<a>"
                                                + IntStream.range(0, 5_000)
                                                        .mapToObj(i -> "<n" + i + "/>")
                                                        .collect(Collectors.joining())
                                                + "</a>")),
                refused(
                        "FILE_FORMAT",
                        Archives.good().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                refused("FILE_FORMAT", Archives.good().with("word/document.xml", "<x/>")),
                refused("PART_TOO_BIG", Archives.good().with("docProps/app.xml", "<a x='" + noise(300_000) + "'/>")),
                refused(
                        "TOO_MANY_SHEETS",
                        Archives.good()
                                .changing(
                                        "xl/workbook.xml",
                                        "</sheets>",
                                        IntStream.range(0, 40)
                                                        .mapToObj(i -> "<sheet name='s" + i + "' r:id='x" + i + "'/>")
                                                        .collect(Collectors.joining())
                                                + "</sheets>")),
                refused("TOO_MANY_PARTS", many(600)),
                refused("FILE_EMPTY", Archives.good().with(Archives.SHEET, Archives.sheet(""))));
    }

    private static Arguments refused(String code, Archives archive) {
        return Arguments.of(code, archive);
    }

    private static Archives many(int parts) {
        var archive = Archives.good();
        IntStream.range(0, parts).forEach(i -> archive.with("customXml/item" + i + ".xml", "<x/>"));
        return archive;
    }

    private static String noise(int length) {
        var random = new Random(7);
        return random.ints(length, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("hostileParts")
    void isRefusedByName(String code, Archives archive) {
        assertEquals(code, refusal(archive.bytes()).code());
    }

    @Test
    void aGoodWorkbookIsReadWhateverItsDimensionClaims() {
        var file = SpreadsheetFile.open(Archives.good().in(folder));
        assertEquals("Kode Unit", file.outlines().get(0).header().get(0));
        assertEquals(
                java.util.List.of("8811", "Dinas Pendidikan"),
                Archives.rows(file).get(0).cells());
        assertEquals(2, Archives.rows(file).get(0).number());
    }

    @Test
    void aFormulaIsRefusedBySheetAndCell() {
        var archive = Archives.good()
                .with(
                        Archives.SHEET,
                        Archives.sheet("<row r='1'><c r='A1'><v>1</v></c></row>"
                                + "<row r='7'><c r='C7'><f>HYPERLINK(\"http://x\")</f><v>1</v></c></row>"));
        var refusal = refusal(archive.bytes());
        assertEquals("FORMULA_IN_CELL", refusal.code());
        assertEquals(Map.of("sheet", "Unit", "cell", "C7"), refusal.details());
    }

    @Test
    void aMillionColumnsAreRefusedAtTheFirstBeyondTheLimit() {
        var cells = new StringBuilder("<row r='1'>");
        IntStream.range(0, 1_000_000)
                .forEach(i -> cells.append("<c><v>").append(i).append("</v></c>"));
        assertEquals(
                Map.of("sheet", "Unit", "line", 1L, "limit", 200),
                refusal(Archives.good()
                                .with(Archives.SHEET, Archives.sheet(cells + "</row>"))
                                .bytes())
                        .details());
        var far = Archives.good().with(Archives.SHEET, Archives.sheet("<row r='1'><c r='XFD1'><v>1</v></c></row>"));
        assertEquals("TOO_MANY_COLUMNS", refusal(far.bytes()).code());
    }

    @Test
    void rowsBeyondTheLimitAreRefusedAlsoWhenOnlyTheirNumberIs() {
        var far = Archives.good().with(Archives.SHEET, Archives.sheet("<row r='2000000'><c r='A2000000'/></row>"));
        assertEquals("TOO_MANY_ROWS", refusal(far.bytes()).code());
    }

    @Test
    void aGiantTextIsRefusedByItsCellOrItsPart() {
        var inline = Archives.good()
                .with(
                        Archives.SHEET,
                        Archives.sheet(
                                "<row r='3'><c r='B3' t='inlineStr'><is><t>" + noise(6_000) + "</t></is></c></row>"));
        assertEquals("B3", refusal(inline.bytes()).details().get("cell"));
        var shared = Archives.good().with(Archives.TEXTS, Archives.texts("a", noise(6_000)));
        assertEquals("CELL_TOO_LONG", refusal(shared.bytes()).code());
    }

    @Test
    void aTableOfTooManyTextsIsRefused() {
        var bomb = Archives.xml(
                "<sst>" + "<si/>".repeat(100_000) + noise(900_000).replaceAll("(.{100})", "<!--$1-->") + "</sst>");
        var limits =
                new ReadingLimits(1 << 28, 1_000, 1 << 20, 500, 20, 1 << 25, 50_000, 1 << 23, 200, 1_000, 5_000, 20);
        var file = Archives.good().with(Archives.TEXTS, bomb).in(folder);
        assertEquals(
                "TOO_MANY_TEXTS",
                assertThrows(RefusedFile.class, () -> SpreadsheetFile.open(file, limits))
                        .code());
    }

    @Test
    void encryptedAndOldFilesAreToldApart() {
        assertEquals("FILE_OLD_EXCEL", refusal(Arrays.copyOf(OLE, 4096)).code());
        var encrypted = Arrays.copyOf(OLE, 4096);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, encrypted, 1000, name.length);
        assertEquals("FILE_ENCRYPTED", refusal(encrypted).code());
        var flagged = Archives.good().bytes();
        for (int i = 0; i < flagged.length - 10; i++) {
            if (flagged[i] == 'P' && flagged[i + 1] == 'K' && (flagged[i + 2] == 1 || flagged[i + 2] == 3)) {
                flagged[i + (flagged[i + 2] == 1 ? 8 : 6)] |= 1;
            }
        }
        assertEquals("FILE_ENCRYPTED", refusal(flagged).code());
    }

    @Test
    void aCutFileIsBroken() {
        var good = Archives.good().bytes();
        for (int length : new int[] {4, 30, good.length / 2, good.length - 30, good.length - 1}) {
            assertEquals("FILE_BROKEN", refusal(Arrays.copyOf(good, length)).code(), "cut at " + length);
        }
    }

    /** Two hundred megabytes of nothing in a few kilobytes, by many parts or by one; what is kept must not grow. */
    @Test
    void aBombIsRefusedAfterTheFirstMegabyteOfIt() throws java.io.IOException {
        var file = java.nio.file.Files.createTempFile(folder, "bomb", ".xlsx");
        try (var zip = new ZipOutputStream(java.nio.file.Files.newOutputStream(file))) {
            for (var part : new String[] {"[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"}) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(Archives.SHEET));
            zip.write("<worksheet><cols>".getBytes(StandardCharsets.UTF_8));
            var columns = "<col min='1' max='1' width='9'/>".repeat(32_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                zip.write(columns);
            }
        }
        var refusal = assertThrows(RefusedFile.class, () -> SpreadsheetFile.open(file));
        assertEquals("ZIP_BOMB", refusal.code());
        assertEquals(Archives.SHEET, refusal.details().get("part"));
    }

    /** Whichever limit its rows pass first. */
    @Test
    void aBombFilledWithRowsIsCalledABomb() {
        var limits = new ReadingLimits(1 << 28, 100, 1 << 20, 500, 20, 1 << 25, 50_000, 1 << 23, 200, 1_000, 5_000, 20);
        var file = Archives.good()
                .with(Archives.SHEET, Archives.sheet("<row></row>".repeat(200_000)))
                .in(folder);
        assertEquals(
                "ZIP_BOMB",
                assertThrows(RefusedFile.class, () -> SpreadsheetFile.open(file, limits))
                        .code());
    }

    @Test
    void aFileThatUnpacksTooFarInAllIsABombWhateverItsRatio() {
        var limits =
                new ReadingLimits(100_000, 1_000, 1 << 20, 500, 20, 1 << 25, 50_000, 1 << 23, 200, 1_000, 5_000, 20);
        var archive = Archives.good();
        IntStream.range(0, 10).forEach(i -> archive.with("docProps/p" + i + ".xml", "<a>" + noise(20_000) + "</a>"));
        var file = archive.in(folder);
        assertEquals(
                "ZIP_BOMB",
                assertThrows(RefusedFile.class, () -> SpreadsheetFile.open(file, limits))
                        .code());
    }

    @Test
    void aDirectoryThatLiesAboutSizesChangesNothing() {
        var lying = Archives.good().bytes();
        for (int i = 0; i < lying.length - 46; i++) {
            if (lying[i] == 'P' && lying[i + 1] == 'K' && lying[i + 2] == 1 && lying[i + 3] == 2) {
                Arrays.fill(lying, i + 24, i + 28, (byte) 0x01);
            }
        }
        var file = Archives.file(folder, lying);
        assertEquals(1, Archives.rows(SpreadsheetFile.open(file)).size());
    }

    /** Whatever a disk or a line does to a workbook, it is read as rows or refused by name. */
    @Test
    void flippedBytesGiveRowsOrARefusal() {
        var good = Archives.good().bytes();
        var random = new Random(20_211_231);
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            var flipped = good.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                Archives.rows(SpreadsheetFile.open(Archives.file(folder, flipped)));
            } catch (RefusedFile byName) {
                refused++;
            }
        }
        assertTrue(refused > 100, "most damage is noticed, here " + refused);
    }

    /** The same inside a part, where the checksum is right and only the XML is damaged. */
    @Test
    void damagedPartsGiveRowsOrARefusal() {
        var random = new Random(64);
        var sheet = new String(
                Archives.sheet("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='3'><v>1</v></c></row>"
                        + "<row r='2'><c r='A2' t='inlineStr'><is><t>x</t></is></c><c r='B2' t='b'><v>1</v></c></row>"),
                StandardCharsets.UTF_8);
        int rows = 0;
        for (int round = 0; round < 400; round++) {
            var damaged = sheet.getBytes(StandardCharsets.UTF_8);
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(128) : "<>&'\"/0s".charAt(random.nextInt(8)));
            }
            try {
                rows += Archives.rows(SpreadsheetFile.open(
                                Archives.good().with(Archives.SHEET, damaged).in(folder)))
                        .size();
            } catch (RefusedFile byName) {
                assertTrue(byName.code().matches("[A-Z_0-9]+"));
            }
        }
        assertTrue(rows > 0, "slight damage may leave rows");
    }

    private RefusedFile refusal(byte[] content) {
        var file = Archives.file(folder, content);
        return assertThrows(RefusedFile.class, () -> SpreadsheetFile.open(file));
    }
}
