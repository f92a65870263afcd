package id.lincah.orgstructure.personmerge;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Two records that may be one person.
 *
 * @param reasons {@code SAME_BIRTH_DATE_SIMILAR_NAME}, {@code SAME_NAME_SAME_NUMBER_TAIL} (only the birth date in the
 *     numbers differs), {@code SAME_NAME_SAME_CAREER} (sex, education and day of the grade)
 */
public record DuplicateView(Record first, Record second, List<String> reasons) {
    /** One of the two. */
    public record Record(UUID id, String nip, String name, LocalDate birthDate, String grade, boolean placed) {
        /** Without anything that would let a log name the person. */
        @Override
        public String toString() {
            return "Record[" + id + "]";
        }
    }

    /** $1 agency, $2 and $3 the pair seen last or null, $4 how many. Names are alike from half of their trigrams on. */
    static final String PAIRS = """
            with pair as (
              select a.id as first, b.id as second, 'SAME_BIRTH_DATE_SIMILAR_NAME' as reason
              from person a join person b on b.agency_id = a.agency_id and b.birth_date = a.birth_date and a.id < b.id
              where a.agency_id = $1 and a.merged_into is null and b.merged_into is null
                and similarity(a.name, b.name) >= 0.5
              union all
              select a.id, b.id, 'SAME_NAME_SAME_NUMBER_TAIL'
              from person a join person b on b.agency_id = a.agency_id and lower(b.name) = lower(a.name) and a.id < b.id
              where a.agency_id = $1 and a.merged_into is null and b.merged_into is null
                and substr(a.nip, 9) = substr(b.nip, 9)
              union all
              select a.id, b.id, 'SAME_NAME_SAME_CAREER'
              from person a join person b on b.agency_id = a.agency_id and lower(b.name) = lower(a.name) and a.id < b.id
              where a.agency_id = $1 and a.merged_into is null and b.merged_into is null
                and a.sex = b.sex and a.education = b.education and a.grade_since = b.grade_since)
            select a.id, a.nip, a.name, a.birth_date, a.grade,
              exists (select from placement h where h.person_id = a.id and h.valid_to is null),
              b.id, b.nip, b.name, b.birth_date, b.grade,
              exists (select from placement h where h.person_id = b.id and h.valid_to is null), p.reasons
            from (
              select first, second, array_agg(reason order by reason) as reasons from pair
              where $2::uuid is null or (first, second) > ($2, $3::uuid)
              group by first, second order by first, second limit $4) p
            join person a on a.id = p.first join person b on b.id = p.second
            order by p.first, p.second
            """;

    static final List<String> CSV = List.of("nip", "name", "other_nip", "other_name", "reasons");

    static DuplicateView of(Row row) {
        return new DuplicateView(record(row, 0), record(row, 6), Arrays.asList(row.getArrayOfStrings(12)));
    }

    private static Record record(Row row, int at) {
        return new Record(
                row.getUUID(at),
                row.getString(at + 1),
                row.getString(at + 2),
                row.getLocalDate(at + 3),
                row.getString(at + 4),
                row.getBoolean(at + 5));
    }

    List<String> key() {
        return List.of(first.id().toString(), second.id().toString());
    }

    List<Object> cells() {
        return Arrays.asList(first.nip(), first.name(), second.nip(), second.name(), String.join(";", reasons));
    }
}
