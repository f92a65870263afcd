package id.lincah.orgstructure.positionmap.export;

import id.lincah.orgstructure.positionmap.MapBox;
import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.orgstructure.positionmap.rules.MapTotals;
import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of one office: its units one below the other, in each the boxes, the sums at the end. */
final class OfficeSheet {
    static final List<String> HEADER =
            List.of("No", "Nama Jabatan", "Kelas Jabatan", "B", "K", "+/\u2212", "Keterangan");
    /** Written with its sign, zero without (RA-42). */
    static final String SIGNED = "+0;-0;0";

    private static final List<Integer> WIDTHS = List.of(6, 52, 10, 8, 8, 8, 40);
    private static final int TITLE = 1;
    private static final int CLASS = 2;
    private static final int EXISTING = 3;
    private static final int REQUIRED = 4;
    private static final int DIFFERENCE = 5;
    private static final int REMARK = 6;
    private static final String UNIT_ROW = "F2F2F2";

    private final Worksheet sheet;
    private final PositionMap map;
    private final PositionMapRules rules;
    private final SheetForm form;
    private int row;
    private int number;

    OfficeSheet(Worksheet sheet, PositionMap map, PositionMapRules rules) {
        this.sheet = sheet;
        this.map = map;
        this.rules = rules;
        this.form = new SheetForm(sheet, WIDTHS);
    }

    void write(Office office, MapTitle title) {
        var lines =
                Stream.of("PETA JABATAN", title.agency(), office.office().name(), title.dayLine(), title.standing());
        row = form.head(lines.toList(), HEADER);
        var sum = MapTotals.NONE;
        for (var level : office.units()) {
            unit(level);
            map.boxes(level.unit()).forEach(this::box);
            sum = sum.plus(map.own(level.unit()));
        }
        sums(sum);
    }

    private void unit(Office.Level level) {
        sheet.value(row, 0, level.unit().name());
        sheet.range(row, 0, row, REMARK)
                .style()
                .merge()
                .bold()
                .fillColor(UNIT_ROW)
                .indent(level.depth())
                .borderStyle("thin")
                .set();
        row++;
    }

    private void box(MapBox box) {
        var facts = map.facts(box);
        sheet.value(row, 0, ++number);
        sheet.value(row, TITLE, box.title());
        sheet.value(row, CLASS, box.jobClass());
        sheet.value(row, EXISTING, box.existing());
        sheet.value(row, REQUIRED, facts.required());
        sheet.value(row, DIFFERENCE, facts.difference());
        sheet.value(row, REMARK, Remarks.of(box, map, rules));
        form.frame(row, box.head());
        sheet.style(row, DIFFERENCE).format(SIGNED).borderStyle("thin").set();
        row++;
    }

    private void sums(MapTotals sum) {
        sheet.value(row, TITLE, "JUMLAH");
        sheet.value(row, EXISTING, sum.existing());
        sheet.value(row, REQUIRED, sum.required());
        sheet.value(row, DIFFERENCE, sum.net());
        sheet.value(
                row,
                REMARK,
                "kekurangan " + sum.shortage() + "; kelebihan " + sum.surplus()
                        + (sum.unknown() == 0 ? "" : "; belum ditetapkan " + sum.unknown() + " kotak"));
        form.frame(row, true);
        sheet.style(row, DIFFERENCE).format(SIGNED).bold().borderStyle("thin").set();
    }
}
