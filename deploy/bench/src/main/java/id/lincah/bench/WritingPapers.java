package id.lincah.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All papers of one proposal in one archive, asked for through the gateway, and every place in them looked at. */
final class WritingPapers implements Measurement {
    private static final int OFFICIALS = 479;
    private static final int OF_ONE = 6;
    private static final int OF_LETTER = 2;
    private static final int OF_LIST = 4;
    private static final int LIST = 500;
    private static final String DAY = "2021-12-31";
    private static final String API = "/api/equivalation/v1/";
    private static final String SEED = """
            with person as (
              insert into official (agency_id, person_id, agency_kind, nip, name, birth_date, employment_status, education,
                grade, grade_since, position_id, position_title, position_kind, echelon, unit_id, unit_name, office_name,
                standing, effective_on)
              select '35', uuidv7(), 'PROVINCE', '198607012010' || lpad(n::text, 6, '0'), 'Pegawai Uji ' || n,
                date '1970-01-01' + n * 13, 'PNS', (array['S1', 'S2', 'D4'])[1 + n %% 3],
                (array['III/c', 'III/d'])[1 + n %% 2], date '2019-04-01', uuidv7(), 'Kepala Seksi Uji ' || n, 'PENGAWAS',
                'IV.a', uuidv7(), 'Seksi Uji ' || n, 'Dinas Uji ' || n %% 20, 'DISPLACED', date '2021-12-30'
              from generate_series(1, %1$d) n returning *)
            insert into equivalation_case (agency_id, person_id, regime, state, scenario_id, regulation_number,
              former_position_id, former_position_title, former_position_kind, former_echelon, former_unit_id,
              former_unit_name, unit_functions, successor_unit_id, successor_unit_name, displaced_on, functional_code, level,
              task_fit, education_field_fit, mapping_source)
            select agency_id, person_id, 'PERMENPANRB_17_2021', 'MAPPED', '%2$s', 'Pergub Uji 1/2021', position_id,
              position_title, position_kind, echelon, unit_id, unit_name, '{}', unit_id, 'Bidang Uji', effective_on,
              'ARSIPARIS', 'AHLI_MUDA', true, true, 'OPERATOR' from person""";
    private static final Map<String, Object> LETTERHEAD = Map.of(
            "agencyName", "Pemerintah Provinsi Uji",
            "addressee", "Menteri Dalam Negeri di Jakarta",
            "letterNumber", "800/1/2021",
            "letterOn", "2021-06-28",
            "place", "Surabaya",
            "signerOffice", "Gubernur",
            "signerName", "Nama Uji",
            "signerNumber", "-",
            "decreeNumber", "821.2/1/2021");

    private final int officials;
    private final int files;

    /** @param officials null for as many as East Kalimantan equated */
    WritingPapers(Integer officials) {
        this.officials = officials == null ? OFFICIALS : officials;
        this.files = OF_LETTER + OF_LIST * ((this.officials + LIST - 1) / LIST) + OF_ONE * this.officials;
    }

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public String about() {
        return "%,d papers of %d officials in one archive".formatted(files, officials);
    }

    @Override
    public List<Figure> measure(Bed bed) throws Exception {
        var papers = API + "proposal-papers/" + proposal(bed);
        bed.put(Bed.OPERATOR, papers + "/letterhead", LETTERHEAD);
        var archive = Files.createTempFile("papers", ".zip");
        try {
            var worked = bed.worked(Bed.EQUIVALATION);
            var came = bed.download(Bed.APPROVER, papers + "/papers.zip", "*/*", archive);
            worked = bed.worked(Bed.EQUIVALATION) - worked;
            var looked = PaperArchiveLook.at(archive);
            if (looked.files() != files
                    || looked.folders() != officials
                    || !looked.empty().isEmpty()) {
                throw new IllegalStateException("%d files, %d folders, empty places in %s"
                        .formatted(looked.files(), looked.folders(), looked.empty()));
            }
            var what = "%s, %,d places, none empty, %,d MiB".formatted(about(), looked.places(), mebibytes(archive));
            return List.of(
                    Figure.alone(what, came.whole()),
                    Figure.alone("  of it until the first byte", came.first()),
                    Figure.alone("  longest time without a byte", came.silence()),
                    Figure.alone("  processor time of the service", worked));
        } finally {
            Files.delete(archive);
        }
    }

    private String proposal(Bed bed) throws Exception {
        var scenario = UUID.randomUUID();
        try (var database = bed.database(Bed.EQUIVALATION_DATABASE)) {
            Sql.run(database, SEED.formatted(officials, scenario));
        }
        bed.door()
                .post(Bed.OPERATOR, API + "cases/alignment", Map.of("referenceDate", DAY, "regionalIncome", List.of()));
        var proposal = Map.of("name", "Usul uji", "scenarioId", scenario, "referenceDate", DAY);
        return bed.door()
                .post(Bed.APPROVER, API + "proposals", proposal)
                .path("id")
                .asText();
    }

    private static long mebibytes(Path file) throws IOException {
        return Files.size(file) >> 20;
    }
}
