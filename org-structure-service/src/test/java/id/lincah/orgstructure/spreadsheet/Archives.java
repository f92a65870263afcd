package id.lincah.orgstructure.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, so that each can be made wrong in its own way. */
final class Archives {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A good workbook with one sheet called {@code Unit}. */
    static Archives good() {
        return new Archives()
                .with(
                        "[Content_Types].xml",
                        xml("<Types xmlns='" + PACKAGE + "content-types'>"
                                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Default Extension='xml' ContentType='application/xml'/>"
                                + override("workbook.xml", "sheet.main+xml")
                                + override("worksheets/sheet1.xml", "worksheet+xml")
                                + override("sharedStrings.xml", "sharedStrings+xml") + "</Types>"))
                .with(
                        "_rels/.rels",
                        xml("<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1' Type='"
                                + RELATION + "/officeDocument' Target='xl/workbook.xml'/></Relationships>"))
                .with(
                        "xl/workbook.xml",
                        xml("<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATION
                                + "'><sheets><sheet name='Unit' sheetId='1' r:id='rId1'/></sheets></workbook>"))
                .with(
                        "xl/_rels/workbook.xml.rels",
                        xml("<Relationships xmlns='" + PACKAGE
                                + "relationships'><Relationship Id='rId1' Type='" + RELATION
                                + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='"
                                + RELATION
                                + "/sharedStrings' Target='sharedStrings.xml'/></Relationships>"))
                .with(TEXTS, texts("Kode Unit", "Nama Unor", "Dinas Pendidikan"))
                .with(
                        SHEET,
                        sheet("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                                + "<row r='2'><c r='A2'><v>8811</v></c><c r='B2' t='s'><v>2</v></c></row>"));
    }

    static byte[] sheet(String rows) {
        return xml("<worksheet xmlns='" + MAIN + "'><dimension ref='A1:XFD1048576'/><sheetData>" + rows
                + "</sheetData></worksheet>");
    }

    static byte[] texts(String... texts) {
        return xml("<sst xmlns='" + MAIN + "'><si><t>" + String.join("</t></si><si><t>", texts) + "</t></si></sst>");
    }

    static byte[] xml(String content) {
        return ("<?xml version='1.0' encoding='UTF-8'?>" + content).getBytes(StandardCharsets.UTF_8);
    }

    private static String override(String part, String type) {
        return "<Override PartName='/xl/" + part + "' ContentType='" + SHEET_TYPE + type + "'/>";
    }

    Archives with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    Archives with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    Archives changing(String part, String from, String to) {
        return with(part, new String(parts.get(part), StandardCharsets.UTF_8).replace(from, to));
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Path in(Path folder) {
        return file(folder, bytes());
    }

    static Path file(Path folder, byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "upload", ".bin"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SheetRow> rows(SpreadsheetFile file) {
        var rows = new java.util.ArrayList<SheetRow>();
        file.read(rows::add);
        return rows;
    }
}
