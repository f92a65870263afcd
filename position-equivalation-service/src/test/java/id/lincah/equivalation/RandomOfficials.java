package id.lincah.equivalation;

import id.lincah.equivalation.assessment.rules.Exemption;
import id.lincah.equivalation.rules.Regime;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.Grade;
import id.lincah.regulation.PositionKind;
import id.lincah.testsupport.Databases;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented officials with mapped cases: every regime, grade, level and age, the ordinary and the edges, from a seed. */
final class RandomOfficials {
    private static final String STORE = """
            with person as (
              insert into official (agency_id, person_id, agency_kind, nip, name, birth_date, employment_status, education,
                grade, grade_since, deceased_on, position_id, position_title, position_kind, echelon, unit_id, unit_name,
                office_name, standing, left_on, effective_on)
              select ?, uuidv7(), x.kind, x.nip, 'Pegawai Acak', x.born, x.status, x.education, x.grade, x.since, x.died,
                uuidv7(), 'Kepala', x.former, x.echelon, uuidv7(), 'Unit', 'Dinas', x.standing, x.gone, date '2021-12-30'
              from jsonb_to_recordset(?::jsonb) as x(kind text, nip text, born date, status text, education text, grade text,
                since date, died date, former text, echelon text, standing text, gone date)
              order by x.nip
              returning *)
            insert into equivalation_case (agency_id, person_id, regime, state, scenario_id, former_position_id,
              former_position_title, former_position_kind, former_echelon, former_unit_id, former_unit_name, unit_functions,
              successor_unit_id, successor_unit_name, exemption, displaced_on, functional_code, level, task_fit,
              education_field_fit)
            select p.agency_id, p.person_id, x.regime, 'MAPPED', gen_random_uuid(), p.position_id, 'Kepala',
              p.position_kind, p.echelon, p.unit_id, 'Unit', '{}', p.unit_id, 'Bidang', x.exemption, date '2021-12-30',
              x.code, x.level, x.fit, x.field
            from person p join jsonb_to_recordset(?::jsonb) as x(nip text, regime text, exemption text, code text, level text,
              fit boolean, field boolean) on x.nip = p.nip""";
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
    private static final List<String> CODES =
            List.of("ANALIS_SDM_APARATUR", "PERENCANA", "ANALIS_KEBIJAKAN", "NO_LONGER_IN_THE_CATALOGUE");
    private static final List<PositionKind> KINDS = List.of(
            PositionKind.PENGAWAS,
            PositionKind.PENGAWAS,
            PositionKind.ADMINISTRATOR,
            PositionKind.ESELON_V,
            PositionKind.PELAKSANA,
            PositionKind.FUNGSIONAL);

    private final Random random;

    private RandomOfficials(Random random) {
        this.random = random;
    }

    /** Each official as one JSON object. */
    static List<String> of(Random random, int count) {
        var officials = new ArrayList<String>();
        for (int i = 1; i <= count; i++) {
            officials.add(new RandomOfficials(random).official(i));
        }
        return officials;
    }

    private String official(int number) {
        var status = often(EmploymentStatus.PNS, EmploymentStatus.values());
        var grade = status == EmploymentStatus.PPPK ? "IX" : one(Grade.values()).toString();
        var kind = one(KINDS.toArray(PositionKind[]::new));
        var born = random.nextInt(4) == 0
                ? LocalDate.of(1960 + random.nextInt(6), 1 + random.nextInt(12), 1)
                        .plusDays(random.nextInt(28))
                : LocalDate.of(1955, 1, 1).plusDays(random.nextInt(15_000));
        var died = random.nextInt(20) == 0 ? born.plusDays(random.nextInt(25_000)) : null;
        return """
                {"kind": "%s", "nip": "1980%014d", "born": "%s", "status": "%s", "education": "%s", "grade": "%s", "since": "%s",
                 "died": %s, "former": "%s", "echelon": %s, "standing": "%s", "gone": %s, "regime": "%s", "exemption": %s,
                 "code": "%s", "level": "%s", "fit": %b, "field": %b}""".formatted(
                        one(AgencyKind.values()),
                        number,
                        born,
                        status,
                        one(EducationLevel.values()),
                        grade,
                        since(),
                        text(died),
                        kind,
                        text(echelon(kind)),
                        one("SERVING", "DISPLACED", "DISPLACED", "DISPLACED", "DECEASED", "RETIRED", "MOVED"),
                        text(random.nextBoolean() ? DAY.plusDays(random.nextInt(3) - 1) : null),
                        one(Regime.values()),
                        text(random.nextInt(10) == 0 ? one(Exemption.values()) : null),
                        one(CODES.toArray(String[]::new)),
                        level(kind),
                        random.nextInt(8) > 0,
                        random.nextInt(5) > 0);
    }

    /** The day after the reference day too: a contradiction a person must look at. */
    private LocalDate since() {
        return random.nextInt(4) == 0
                ? DAY.minusYears(random.nextInt(5)).plusDays(random.nextInt(3) - 1)
                : DAY.minusDays(random.nextInt(4_000));
    }

    private FunctionalLevel level(PositionKind kind) {
        var expected = switch (kind) {
            case ADMINISTRATOR -> FunctionalLevel.AHLI_MADYA;
            case ESELON_V -> FunctionalLevel.AHLI_PERTAMA;
            default -> FunctionalLevel.AHLI_MUDA;
        };
        return often(expected, FunctionalLevel.values());
    }

    private String echelon(PositionKind kind) {
        return switch (kind) {
            case ADMINISTRATOR -> one("III.a", "III.b", null);
            case PENGAWAS -> one("IV.a", "IV.b");
            case ESELON_V -> "V";
            default -> null;
        };
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T often(T usual, T[] others) {
        return random.nextInt(10) < 8 ? usual : one(others);
    }

    private static String text(Object value) {
        return value == null ? "null" : '"' + value.toString() + '"';
    }

    static void store(String agency, List<String> officials) {
        var rows = "[" + String.join(",", officials) + "]";
        try (var connection = Databases.connect();
                var statement = connection.prepareStatement(STORE)) {
            statement.setString(1, agency);
            statement.setString(2, rows);
            statement.setString(3, rows);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
