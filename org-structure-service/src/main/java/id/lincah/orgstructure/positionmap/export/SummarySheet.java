package id.lincah.orgstructure.positionmap.export;

import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.orgstructure.positionmap.rules.MapTotals;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: one line for each office, and the sum of all. */
final class SummarySheet {
    private static final List<String> HEADER = List.of(
            "No",
            "Perangkat Daerah / Unit",
            "Kotak",
            "B",
            "K",
            "Kekurangan",
            "Kelebihan",
            "+/\u2212",
            "Belum ditetapkan");
    private static final List<Integer> WIDTHS = List.of(6, 56, 9, 9, 9, 12, 12, 9, 12);
    private static final int NET = 7;

    private final Worksheet sheet;
    private final SheetForm form;
    private int row;

    SummarySheet(Worksheet sheet) {
        this.sheet = sheet;
        this.form = new SheetForm(sheet, WIDTHS);
    }

    void write(List<Office> offices, PositionMap map, MapTitle title) {
        row = form.head(title.lines(), HEADER);
        int number = 0;
        var sum = MapTotals.NONE;
        for (var office : offices) {
            var own =
                    office.units().stream().map(level -> map.own(level.unit())).reduce(MapTotals.NONE, MapTotals::plus);
            sheet.value(row, 0, ++number);
            line(office.office().name(), own, false);
            sum = sum.plus(own);
        }
        line("JUMLAH", sum, true);
    }

    private void line(String name, MapTotals totals, boolean bold) {
        sheet.value(row, 1, name);
        var figures = List.of(
                totals.boxes(),
                totals.existing(),
                totals.required(),
                totals.shortage(),
                totals.surplus(),
                totals.net(),
                totals.unknown());
        for (int i = 0; i < figures.size(); i++) {
            sheet.value(row, i + 2, figures.get(i));
        }
        form.frame(row, bold);
        sheet.style(row, NET).format(OfficeSheet.SIGNED).borderStyle("thin").set();
        row++;
    }
}
