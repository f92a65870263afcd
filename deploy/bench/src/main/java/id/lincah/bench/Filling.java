package id.lincah.bench;

/** Fills the bench's agency by the same door as everyone; a second time changes nothing. */
final class Filling {
    private static final String AGENCIES = """
            unit_code,parent_code,name,type,echelon
            35,,Pemerintah Provinsi Jawa Timur,PEMPROV,
            """;

    private final Bed bed;

    Filling(Bed bed) {
        this.bed = bed;
    }

    void agencies() {
        upload("system", "AGENCIES", AGENCIES);
    }

    void units() {
        agencies();
        upload(Bed.OPERATOR, "UNITS", LargeAgency.units());
    }

    void large() {
        units();
        upload(Bed.OPERATOR, "POSITIONS", LargeAgency.csv(LargeAgency.positions()));
    }

    private void upload(String account, String dataset, String csv) {
        var path = Bed.API + "/imports?dataset=" + dataset + "&effectiveOn=" + LargeAgency.BEGIN;
        bed.door().upload(account, path, csv);
    }
}
