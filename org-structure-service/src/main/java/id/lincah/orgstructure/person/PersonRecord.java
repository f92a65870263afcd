package id.lincah.orgstructure.person;

import id.lincah.orgstructure.person.rules.PersonFacts;
import id.lincah.orgstructure.person.rules.PersonNumber;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.EmploymentStatus;
import id.lincah.regulation.PositionKind;
import id.lincah.regulation.Sex;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A person's record as a command sees it.
 *
 * @param positionKind kind of the position held on the day; null when none is
 */
record PersonRecord(
        UUID id,
        String nip,
        String name,
        LocalDate birthDate,
        Sex sex,
        EmploymentStatus status,
        EducationLevel education,
        String educationField,
        String grade,
        LocalDate gradeSince,
        LocalDate deceasedOn,
        LocalDate leftOn,
        UUID mergedInto,
        long version,
        PositionKind positionKind) {
    private static final String FIND = """
            select pe.id, pe.nip, pe.name, pe.birth_date, pe.sex, pe.employment_status, pe.education, pe.education_field,
              pe.grade, pe.grade_since, pe.deceased_on, pe.left_on, pe.merged_into, pe.version,
              (select p.kind from placement h join position_period p on p.position_id = h.position_id
               where h.person_id = pe.id and h.valid_during @> $3::date and p.valid_during @> $3::date)
            from person pe where pe.id = $1 and pe.agency_id = $2""";

    /** Without a lock and without a version: to be looked at only. */
    static Uni<PersonRecord> read(UUID id, String agency, LocalDate today, SqlConnection connection) {
        return find(FIND, id, agency, today, connection);
    }

    /**
     * Locked for a change of the version the caller saw.
     *
     * @throws Problem 404 unknown; 409 when it was merged into another; 428 or 412 for the version
     */
    static Uni<PersonRecord> change(UUID id, LocalDate today, UnitOfWork uow, SqlConnection connection) {
        return find(FIND + " for no key update of pe", id, uow.caller().agency(), today, connection)
                .invoke(record -> {
                    if (record.mergedInto() != null) {
                        throw Problem.conflict("RECORD_MERGED", Map.of("into", record.mergedInto()));
                    }
                    uow.requireVersion(record.version());
                });
    }

    private static Uni<PersonRecord> find(
            String sql, UUID id, String agency, LocalDate today, SqlConnection connection) {
        return connection
                .preparedQuery(sql)
                .execute(Tuple.of(id, agency, today))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw Problem.notFound();
                    }
                    return of(rows.iterator().next());
                });
    }

    private static PersonRecord of(Row row) {
        var kind = row.getString(14);
        return new PersonRecord(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getLocalDate(3),
                Sex.valueOf(row.getString(4)),
                EmploymentStatus.valueOf(row.getString(5)),
                EducationLevel.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getLocalDate(9),
                row.getLocalDate(10),
                row.getLocalDate(11),
                row.getUUID(12),
                row.getLong(13),
                kind == null ? null : PositionKind.valueOf(kind));
    }

    /** What the rules may know. */
    PersonFacts facts(LocalDate today) {
        var number = PersonNumber.check(nip, status, today);
        boolean ordinary = positionKind == null || positionKind == PositionKind.PELAKSANA;
        return new PersonFacts(status, grade, education, ordinary, birthDate, sex, number.birthDate(), number.sex());
    }

    /** For the audit trail. */
    Map<String, Object> trail() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("nip", nip);
        facts.put("name", name);
        facts.put("birthDate", birthDate);
        facts.put("sex", sex);
        facts.put("employmentStatus", status);
        facts.put("education", education);
        facts.put("educationField", educationField);
        facts.put("grade", grade);
        facts.put("gradeSince", gradeSince);
        return facts;
    }

    /** Without anything that would let a log name the person. */
    @Override
    public String toString() {
        return "PersonRecord[" + id + "]";
    }
}
