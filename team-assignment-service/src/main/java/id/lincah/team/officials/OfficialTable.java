package id.lincah.team.officials;

import id.lincah.events.PersonDisplaced;
import id.lincah.events.PersonLeft;
import id.lincah.events.PersonMerged;
import id.lincah.events.PersonPlaced;
import id.lincah.events.PersonUnplaced;
import id.lincah.regulation.PositionKind;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

/** The statements that keep the local copy of officials. */
final class OfficialTable {
    // A correction repeats the placement as it should have been recorded: it gives nobody a position.
    private static final String PLACED = """
            insert into official (id, agency_id, account, name, position_title, position_kind, functional_code, functional_level,
              unit_id, unit_name, office_id, office_name, heads_unit, equated, sequence)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, true, $14)
            on conflict (id) do update set account = $3, name = $4, position_title = $5, position_kind = $6, functional_code = $7,
              functional_level = $8, unit_id = $9, unit_name = $10, office_id = $11, office_name = $12, heads_unit = $13,
              equated = official.equated or $15, left_on = null, left_reason = null, sequence = $14""";
    private static final String DISPLACED = """
            update official set equated = false, heads_unit = false, unit_id = $3, unit_name = $4, sequence = $5,
              office_id = coalesce((select coalesce(u.office_id, u.id) from unit u where u.id = $3), office_id)
             where id = $1 and agency_id = $2""";
    private static final String UNPLACED = """
            update official set equated = false, heads_unit = false, sequence = $3 where id = $1 and agency_id = $2""";
    private static final String EQUATED = """
            update official set equated = true, functional_code = $3, functional_level = $4, position_kind = 'FUNGSIONAL'
             where id = $1 and agency_id = $2""";
    private static final String LEFT = """
            update official set heads_unit = false, left_on = $3, left_reason = $4, sequence = $5
             where id = $1 and agency_id = $2""";

    private OfficialTable() {}

    /** @throws IllegalArgumentException for a kind of position the law does not know */
    static Uni<Integer> placed(SqlConnection c, PersonPlaced p, long sequence) {
        var kind = PositionKind.valueOf(p.positionKind());
        return run(
                c,
                PLACED,
                Tuple.tuple()
                        .addUUID(p.personId())
                        .addString(p.agency())
                        .addString(p.account())
                        .addString(p.name())
                        .addString(p.positionTitle())
                        .addString(kind.name())
                        .addString(p.functionalCode())
                        .addString(p.functionalLevel())
                        .addUUID(p.unitId())
                        .addString(p.unitName())
                        .addUUID(p.officeUnitId())
                        .addString(p.officeName())
                        .addBoolean(p.headsUnit())
                        .addLong(sequence)
                        .addBoolean(!"CORRECTED".equals(p.reason())));
    }

    static Uni<Integer> displaced(SqlConnection c, PersonDisplaced p, long sequence) {
        return run(
                c, DISPLACED, Tuple.of(p.personId(), p.agency(), p.successorUnitId(), p.successorUnitName(), sequence));
    }

    /** The unit stays: it is where the person is still found until a new position is given. */
    static Uni<Integer> unplaced(SqlConnection c, PersonUnplaced p, long sequence) {
        return run(c, UNPLACED, Tuple.of(p.personId(), p.agency(), sequence));
    }

    static Uni<Integer> equated(SqlConnection c, UUID person, String agency, String code, String level) {
        return run(c, EQUATED, Tuple.of(person, agency, code, level));
    }

    static Uni<Integer> left(SqlConnection c, PersonLeft p, long sequence) {
        return run(c, LEFT, Tuple.of(p.personId(), p.agency(), p.effectiveOn(), p.reason(), sequence));
    }

    /** The record ends like one whose person left; the retained one tells of itself. */
    static Uni<Integer> merged(SqlConnection c, PersonMerged p, long sequence) {
        return run(c, LEFT, Tuple.of(p.personId(), p.agency(), p.effectiveOn(), "MERGED", sequence));
    }

    private static Uni<Integer> run(SqlConnection c, String sql, Tuple parameters) {
        return c.preparedQuery(sql).execute(parameters).map(rows -> rows.rowCount());
    }
}
