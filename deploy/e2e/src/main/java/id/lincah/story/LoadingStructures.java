package id.lincah.story;

import com.fasterxml.jackson.databind.JsonNode;
import id.lincah.story.input.EastJava;
import id.lincah.story.input.EastKalimantan;
import id.lincah.story.input.Government;
import id.lincah.story.input.Sheet;
import id.lincah.story.input.SmallGovernments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Agencies, units, posts and holders enter through the import, as files, each by the operator of the government they belong
 * to. With a data folder the official list of governments and two real unit lists enter too.
 */
final class LoadingStructures implements Step {

    private static final String API = "/api/org-structure/v1";
    private static final Map<String, String> OPERATORS = Map.of(
            EastJava.AGENCY, "operator",
            EastKalimantan.AGENCY, "operator-kaltim",
            SmallGovernments.REGENCY, "operator-kabupaten",
            SmallGovernments.CITY, "operator-kota");

    private final Door door;
    private final Report report;
    private final Tally tally;
    private final Path data;

    /** @param data folder with the real lists, or null */
    LoadingStructures(Door door, Report report, Tally tally, Path data) {
        this.door = door;
        this.report = report;
        this.tally = tally;
        this.data = data;
    }

    @Override
    public String title() {
        return "1 Instansi dan struktur / Agencies and structure";
    }

    @Override
    public String play() {
        int rows = upload("system", "AGENCIES", agencies().text());
        if (data != null) {
            rows += realLists();
        }
        for (var government : List.of(
                new EastJava().government(),
                new EastKalimantan().government(),
                SmallGovernments.regency(),
                SmallGovernments.city())) {
            rows += load(government);
        }
        tally.units(unitsOf("operator-kaltim") + unitsOf("operator-banyuwangi"));
        return "%,d baris diperiksa dan dimuat / rows checked and loaded".formatted(rows);
    }

    private int load(Government government) {
        var operator = OPERATORS.get(government.agency());
        if (!EastKalimantan.AGENCY.equals(government.agency())) {
            tally.units(government.units().size());
        }
        tally.positions(government.positions().size());
        tally.holders(government.holders().size());
        return upload(operator, "UNITS", government.units().text())
                + upload(operator, "POSITIONS", government.positions().text())
                + upload(operator, "HOLDERS", government.holders().text());
    }

    private int realLists() {
        int governments = upload("system", "AGENCIES", read("instansi_daerah.csv"));
        report.figure("Pemerintah daerah pada daftar resmi / governments on the official list", 552, governments);
        int kaltim = upload("operator-kaltim", "UNITS", withoutThePlanningAgency(read("prov_kaltim_opd.csv")));
        int banyuwangi = upload("operator-banyuwangi", "UNITS", read("kab_banyuwangi_unor.csv"));
        report.figure("Unit nyata Banyuwangi / real units of Banyuwangi", 1_061, banyuwangi);
        return governments + kaltim + banyuwangi;
    }

    /** The story brings the planning agency along, with its functions: the list must not store it first. */
    private static String withoutThePlanningAgency(String list) {
        return list.lines()
                .filter(line -> !line.startsWith(EastKalimantan.BAPPEDA + ",")
                        && !line.startsWith(EastKalimantan.BAPPEDA + "."))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Before the simplification. The real lists may have come with an earlier run, so the service is asked. */
    private int unitsOf(String operator) {
        return (int) door.csv(operator, API + "/units?asOf=2021-06-01").lines().count() - 1;
    }

    private int upload(String account, String dataset, String csv) {
        var answer = door.upload(account, API + "/imports?dataset=" + dataset + "&effectiveOn=2021-01-01", csv);
        if (count(answer, "created") + count(answer, "changed") > 0) {
            report.changed();
        }
        return count(answer, "rows");
    }

    private static int count(JsonNode answer, String field) {
        return answer.path(field).asInt();
    }

    private String read(String file) {
        try {
            return Files.readString(data.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("%s is not in %s".formatted(file, data), e);
        }
    }

    /** The governments of the story; the rest of the tenant list comes with the data folder. */
    private static Sheet agencies() {
        return new Sheet("unit_code", "parent_code", "name", "type", "echelon")
                .row(EastJava.AGENCY, null, "Pemerintah Provinsi Jawa Timur", "PEMPROV", null)
                .row(SmallGovernments.REGENCY, EastJava.AGENCY, "Pemerintah Kabupaten Jember", "PEMKAB", null)
                .row("35.10", EastJava.AGENCY, "Pemerintah Kabupaten Banyuwangi", "PEMKAB", null)
                .row(SmallGovernments.CITY, EastJava.AGENCY, "Pemerintah Kota Mojokerto", "PEMKOT", null)
                .row(EastKalimantan.AGENCY, null, "Pemerintah Provinsi Kalimantan Timur", "PEMPROV", null);
    }
}
