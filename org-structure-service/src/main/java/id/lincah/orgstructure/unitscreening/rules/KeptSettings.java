package id.lincah.orgstructure.unitscreening.rules;

import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.CsvRow;
import id.lincah.regulation.DatedTable;
import java.util.List;

/** The lists of kept <em>pengawas</em> units per kind of agency: {@code regulation/kept-settings.csv}. */
public final class KeptSettings {
    private record Row(AgencyKind agencyKind, KeptSetting setting) {}

    private final DatedTable<Row> table;

    private KeptSettings(DatedTable<Row> table) {
        this.table = table;
    }

    public static KeptSettings read() {
        return new KeptSettings(
                DatedTable.read("regulation/kept-settings.csv", List.of("agency_kind", "setting"), KeptSettings::row));
    }

    private static Row row(CsvRow row) {
        return new Row(row.oneOf("agency_kind", AgencyKind.class), row.oneOf("setting", KeptSetting.class));
    }

    boolean keep(ScreeningFacts facts) {
        return facts.setting() != null
                && table.rowFor(facts.legalDate(), facts.agencyKind(), facts.setting())
                        .isPresent();
    }
}
