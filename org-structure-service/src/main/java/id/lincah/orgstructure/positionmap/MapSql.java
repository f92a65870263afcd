package id.lincah.orgstructure.positionmap;

/** The statements of the map: of a day, of some units of it, and of a version that was kept. */
final class MapSql {
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
    static final String SNAPSHOT_UNITS = "insert into position_map_unit"
            + " (version_id, agency_id, unit_id, code, name, type, echelon, parent_id) "
            + PART + "select $4, $1, unit_id, code, name, type, echelon, parent_id from part";

    static final String UNITS = PART + "select unit_id, code, name, type, echelon, parent_id from part order by code";

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

    static final String TODAYS_BOXES =
            BOXES + "select " + COLUMNS + "from box b join unit i on i.id = b.unit_id order by i.code, b.box_key";

    /** The boxes of some units: $3 their ids. */
    static final String BOXES_OF_UNITS =
            "with " + MEETING.formatted("p.unit_id = any($3::uuid[])", "unit_id = any($3::uuid[])") + "select "
                    + COLUMNS + "from box b join unit i on i.id = b.unit_id";

    /** Units that needs are recorded for though they do not stand; $3 the units that do. */
    static final String STRANGERS = """
            select distinct i.id, i.code from position_need n join unit i on i.id = n.unit_id
            where n.agency_id = $1 and n.valid_from <= $2::date and (n.valid_to is null or n.valid_to > $2::date)
              and n.unit_id <> all ($3::uuid[])
            """;

    /** With $6 the version. */
    static final String SNAPSHOT_BOXES = "insert into position_map_box (version_id, agency_id, unit_id, box_key, title,"
            + " kind, echelon, head, functional_code, functional_level, positions, job_class, need, need_state,"
            + " existing, candidates, source) "
            + BOXES + "select $6, $1, b.* from box b where b.unit_id in (select unit_id from part)";

    static final String VERSION_UNITS = """
            select unit_id, code, name, type, echelon, parent_id from position_map_unit
            where version_id = $1 order by code
            """;

    static final String VERSION_BOXES = "select " + COLUMNS
            + "from position_map_box b join unit i on i.id = b.unit_id where b.version_id = $1 order by i.code, b.box_key";

    private MapSql() {}
}
