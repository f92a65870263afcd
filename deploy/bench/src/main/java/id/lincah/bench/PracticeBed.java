package id.lincah.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * The examples of practice as open cases, each in an agency that knows only such examples as may teach it. Rows that share
 * a source or a wording, directly or through others, are one group.
 */
final class PracticeBed {
    private static final String FILE = """
            create temp table practice (id integer generated always as identity primary key, source_post text,
              source_kind text, unit_kind text, target_jf_code text, target_level text, standing text, source text,
              words text, family integer)""";
    private static final String COPY = """
            copy practice (source_post, source_kind, unit_kind, target_jf_code, target_level, standing)
            from stdin with (format csv, header match, encoding 'UTF8')""";
    private static final String KEYS = """
            update practice set family = id, source = substring(standing from '^\\w+\\((.*)\\)$'),
              words = (select string_agg(distinct word, ' ') from regexp_split_to_table(lower(source_post), '\\W+') word)""";
    private static final String JOIN = """
            update practice p set family = k.family
            from (select a.id, min(b.family) as family
              from practice a join practice b on a.words = b.words or a.source = b.source group by a.id) k
            where k.id = p.id and k.family < p.family""";
    /** Nobody teaches; every other row teaches; rows of other families teach. Recalled rows neither teach nor count. */
    private static final String ASKED = """
            create temp table asked as
            select uuidv7() as case_id, uuidv7() as person_id, way, p.*,
              case way when 1 then 'R1' when 2 then 'R2.' || id else 'R3.' || family end as agency
            from practice p cross join generate_series(1, 3) way where standing like 'VERIFIED%'""";

    private static final String TAUGHT = """
            insert into practice_example (agency_id, title, office, functional_code, level, source, standing, imported_by)
            select distinct on (a.agency, t.source_post, t.unit_kind, t.target_jf_code) a.agency, t.source_post, t.unit_kind,
              t.target_jf_code, t.target_level, t.standing, t.standing, 'bench'
            from asked a join practice t on t.standing like 'VERIFIED%'
              and case way when 1 then false when 2 then t.id <> a.id else t.family <> a.family end""";
    private static final String OFFICIALS = """
            insert into official (agency_id, person_id, agency_kind, nip, name, birth_date, employment_status, education, grade,
              grade_since, position_id, position_title, position_kind, echelon, unit_id, unit_name, office_name, standing,
              effective_on)
            select agency, person_id, case when unit_kind
                ~ '^(KEMENTERIAN|SEKRETARIAT_JENDERAL|LPNK|KANTOR_PERWAKILAN|UPT_KEMENTERIAN|BPS)' then 'CENTRAL' else 'PROVINCE' end,
              '1985' || lpad((way * 1000 + id)::text, 14, '0'), 'Pegawai Uji', date '1980-01-01', 'PNS', 'S1', 'III/d',
              date '2019-04-01', person_id, source_post, source_kind, null, person_id, '', replace(unit_kind, '_', ' '),
              'DISPLACED', date '2021-12-31'
            from asked""";
    private static final String CASES = """
            insert into equivalation_case (id, agency_id, person_id, regime, state, scenario_id, former_position_id,
              former_position_title, former_position_kind, former_unit_id, former_unit_name, unit_functions, successor_unit_id,
              successor_unit_name, displaced_on)
            select case_id, agency, person_id, 'PERMENPANRB_17_2021', 'IDENTIFIED', person_id, person_id, source_post,
              source_kind, person_id, '', '{}', person_id, '', date '2021-12-31'
            from asked""";
    private static final String QUESTIONS = "select case_id, way, target_jf_code from asked order by way, id";

    /** A case and the position that practice gave it; {@code way} 1 to 3 as in the table of decision 0022. */
    record Question(String caseId, int way, String code) {}

    private PracticeBed() {}

    static List<Question> lay(Connection database, Path file) throws SQLException, IOException {
        Sql.run(database, FILE);
        try (var rows = Files.newInputStream(file)) {
            database.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, rows);
        }
        Sql.run(database, KEYS);
        while (Sql.run(database, JOIN) > 0) {}
        for (var step : List.of(ASKED, TAUGHT, OFFICIALS, CASES)) {
            Sql.run(database, step);
        }
        return questions(database);
    }

    private static List<Question> questions(Connection database) throws SQLException {
        var questions = new ArrayList<Question>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(QUESTIONS)) {
            while (rows.next()) {
                questions.add(new Question(rows.getString(1), rows.getInt(2), rows.getString(3)));
            }
        }
        return questions;
    }
}
