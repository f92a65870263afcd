package id.lincah.orgstructure.positionmap;

import id.lincah.orgstructure.positionmap.rules.RA45ExistingStaff;
import id.lincah.orgstructure.query.Rows;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the map of a day, or of a part of the agency, with two statements whatever its size. */
public final class MapQuery {
    /** The units of the part: $1 agency, $2 day, $3 code of the top unit or null. */
    private static final String PART = """
            with recursive standing as materialized (
              select u.unit_id, i.code, u.name, u.type, u.echelon, u.parent_id
              from unit_period u join unit i on i.id = u.unit_id
              where u.agency_id = $1 and u.valid_from <= $2::date and (u.valid_to is null or u.valid_to > $2::date)),
            part as (
              select * from standing where case when $3::text is null then parent_id is null else code = $3 end
              union all
              select s.* from part p join standing s on s.parent_id = p.unit_id)
            """;

    /** With $4 the part's own id for a new version. */
    private static final String SNAPSHOT_UNITS = "insert into position_map_unit"
            + " (version_id, agency_id, unit_id, code, name, type, echelon, parent_id) "
            + PART + "select $4, $1, unit_id, code, name, type, echelon, parent_id from part";

    private static final String UNITS =
            PART + "select unit_id, code, name, type, echelon, parent_id from part order by code";

    /** What is held and what is needed meets in a box; $4 the statuses counted in B, $5 those counted beside it. */
    private static final String MEETING = """
            held as (
              select p.unit_id, box_key(p.title, p.kind, p.functional_code, p.functional_level) as box_key,
                min(p.title) as title, p.kind, min(p.echelon) as echelon, bool_or(p.head) as head,
                p.functional_code, p.functional_level, array_agg(p.position_id order by p.position_id) as positions,
                (count(*) filter (where n.employment_status = any($4)))::int as existing,
                (count(*) filter (where n.employment_status = any($5)))::int as candidates
              from position_period p
              left join placement h on h.position_id = p.position_id and h.valid_from <= $2::date and (h.valid_to is null or h.valid_to > $2::date)
              left join person n on n.id = h.person_id
              where p.agency_id = $1 and p.valid_from <= $2::date and (p.valid_to is null or p.valid_to > $2::date) and %1$s
              group by p.unit_id, 2, p.kind, p.functional_code, p.functional_level),
            needed as (
              select * from position_need where agency_id = $1 and valid_from <= $2::date and (valid_to is null or valid_to > $2::date)
                and %2$s),
            box as (
              select coalesce(h.unit_id, k.unit_id) as unit_id, coalesce(h.box_key, k.box_key) as box_key,
                coalesce(h.title, k.title) as title, coalesce(h.kind, k.kind) as kind, h.echelon,
                coalesce(h.head, false) as head, coalesce(h.functional_code, k.functional_code) as functional_code,
                coalesce(h.functional_level, k.functional_level) as functional_level,
                coalesce(h.positions, '{}') as positions, k.job_class::int as job_class, k.need, k.need_state,
                coalesce(h.existing, 0) as existing, coalesce(h.candidates, 0) as candidates, k.source
              from held h full join needed k on k.unit_id = h.unit_id and k.box_key = h.box_key)
            """;

    private static final String BOXES = PART + ", "
            + MEETING.formatted(
                    "p.unit_id in (select unit_id from part)",
                    "($3::text is null or unit_id in (select unit_id from part))");

    private static final String COLUMNS = """
            b.unit_id, i.code, b.box_key, b.title, b.kind, b.echelon, b.head, b.functional_code, b.functional_level,
            b.positions, b.job_class::int, b.need, b.need_state, b.existing, b.candidates, b.source\s""";

    private static final String TODAYS_BOXES =
            BOXES + "select " + COLUMNS + "from box b join unit i on i.id = b.unit_id order by i.code, b.box_key";

    /** The boxes of some units: $3 their ids. */
    private static final String BOXES_OF_UNITS =
            "with " + MEETING.formatted("p.unit_id = any($3::uuid[])", "unit_id = any($3::uuid[])") + "select "
                    + COLUMNS + "from box b join unit i on i.id = b.unit_id";

    /** Units that needs are recorded for though they do not stand; $3 the units that do. */
    private static final String STRANGERS = """
            select distinct i.id, i.code from position_need n join unit i on i.id = n.unit_id
            where n.agency_id = $1 and n.valid_from <= $2::date and (n.valid_to is null or n.valid_to > $2::date)
              and n.unit_id <> all ($3::uuid[])
            """;

    /** With $6 the version. */
    private static final String SNAPSHOT_BOXES =
            "insert into position_map_box (version_id, agency_id, unit_id, box_key, title,"
                    + " kind, echelon, head, functional_code, functional_level, positions, job_class, need, need_state,"
                    + " existing, candidates, source) "
                    + BOXES + "select $6, $1, b.* from box b where b.unit_id in (select unit_id from part)";

    private static final String VERSION_UNITS = """
            select unit_id, code, name, type, echelon, parent_id from position_map_unit
            where version_id = $1 order by code
            """;

    private static final String VERSION_BOXES = "select " + COLUMNS
            + "from position_map_box b join unit i on i.id = b.unit_id where b.version_id = $1 order by i.code, b.box_key";

    private MapQuery() {}

    /**
     * The map as of a day.
     *
     * @param root code of the unit at the top; null for the whole agency
     * @throws Problem 404 when no such unit stands that day
     */
    public static Uni<PositionMap> on(LocalDate day, String agency, String root, SqlConnection connection) {
        return orEmpty(day, agency, root, connection).invoke(map -> {
            if (root != null && map.roots().isEmpty()) {
                throw Problem.notFound();
            }
        });
    }

    /**
     * The units of a part, by code.
     *
     * @throws Problem 404 when the unit at its top does not stand that day
     */
    static Uni<List<MapUnit>> units(LocalDate day, String agency, String root, SqlConnection connection) {
        return connection
                .preparedQuery(UNITS)
                .execute(Tuple.of(agency, day, root))
                .map(rows -> Rows.list(rows, MapUnit::of))
                .invoke(units -> {
                    if (root != null && units.isEmpty()) {
                        throw Problem.notFound();
                    }
                });
    }

    /** The boxes of some units, in no order. */
    static Uni<List<MapBox>> boxes(LocalDate day, String agency, UUID[] units, SqlConnection connection) {
        return connection
                .preparedQuery(BOXES_OF_UNITS)
                .execute(staffed(Tuple.of(agency, day, units)))
                .map(rows -> Rows.list(rows, MapBox::of));
    }

    /** Ids and codes of units with a recorded need that are none of those given. */
    static Uni<Map<UUID, String>> strangers(LocalDate day, String agency, UUID[] units, SqlConnection connection) {
        return connection
                .preparedQuery(STRANGERS)
                .execute(Tuple.of(agency, day, units))
                .map(rows -> {
                    var codes = new HashMap<UUID, String>();
                    rows.forEach(row -> codes.put(row.getUUID(0), row.getString(1)));
                    return codes;
                });
    }

    /** The same, empty when the top unit does not stand that day. */
    public static Uni<PositionMap> orEmpty(LocalDate day, String agency, String root, SqlConnection connection) {
        return connection
                .preparedQuery(UNITS)
                .execute(Tuple.of(agency, day, root))
                .flatMap(units -> connection
                        .preparedQuery(TODAYS_BOXES)
                        .execute(staffed(Tuple.of(agency, day, root)))
                        .map(boxes -> new PositionMap(Rows.list(units, MapUnit::of), Rows.list(boxes, MapBox::of))));
    }

    /**
     * Keeps the map of a day as the rows of a version; boxes of units that do not stand are left out.
     *
     * @return how many boxes were kept
     */
    public static Uni<Integer> keep(UUID version, LocalDate day, String agency, String root, SqlConnection connection) {
        return connection
                .preparedQuery(SNAPSHOT_UNITS)
                .execute(Tuple.of(agency, day, root, version))
                .flatMap(units -> connection
                        .preparedQuery(SNAPSHOT_BOXES)
                        .execute(staffed(Tuple.of(agency, day, root)).addUUID(version)))
                .map(RowSet::rowCount);
    }

    /** The map of a version, as it was when it was drawn. */
    public static Uni<PositionMap> of(UUID version, SqlConnection connection) {
        return connection
                .preparedQuery(VERSION_UNITS)
                .execute(Tuple.of(version))
                .flatMap(units -> connection
                        .preparedQuery(VERSION_BOXES)
                        .execute(Tuple.of(version))
                        .map(boxes -> new PositionMap(Rows.list(units, MapUnit::of), Rows.list(boxes, MapBox::of))));
    }

    /** RA-45 decides whom the statement counts. */
    private static Tuple staffed(Tuple values) {
        return values.addArrayOfString(RA45ExistingStaff.counted()).addArrayOfString(RA45ExistingStaff.apart());
    }
}
