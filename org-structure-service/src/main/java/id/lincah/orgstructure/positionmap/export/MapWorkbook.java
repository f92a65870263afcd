package id.lincah.orgstructure.positionmap.export;

import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/**
 * The map as a workbook in the form offices use: a summary, then a sheet for each office. Numbers are numbers; a text is
 * always a text, whatever letter it begins with. Blocking: call it on a worker thread.
 */
public final class MapWorkbook {
    private static final String APPLICATION = "Lincah";

    private MapWorkbook() {}

    public static byte[] of(MapTitle title, PositionMap map, PositionMapRules rules) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, APPLICATION, null)) {
            var offices = Office.of(map);
            var names = new SheetNames();
            new SummarySheet(workbook.newWorksheet(names.of("Rekapitulasi"))).write(offices, map, title);
            for (var office : offices) {
                var sheet = workbook.newWorksheet(names.of(office.office().name()));
                new OfficeSheet(sheet, map, rules).write(office, title);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
