package id.lincah.orgstructure.personmerge;

/** The SQL of merges: both records and all that hangs on them, in one transaction. */
final class MergeStatements {
    /** Everything of the persons {@code %s}, as it stands now. */
    private static final String SNAPSHOT = """
            jsonb_build_object(
              'persons', (select jsonb_agg(to_jsonb(p) order by p.id) from person p where p.id = any(%1$s)),
              'placements', (select coalesce(jsonb_agg(to_jsonb(p) order by p.id), '[]')
                             from placement p where p.person_id = any(%1$s)),
              'actings', (select coalesce(jsonb_agg(to_jsonb(a) order by a.id), '[]')
                          from acting a where a.person_id = any(%1$s)),
              'grades', (select coalesce(jsonb_agg(to_jsonb(g) order by g.person_id, g.valid_from), '[]')
                         from grade_period g where g.person_id = any(%1$s)))""";

    /** $1 retained, $2 duplicate. */
    static final String OVERLAPS = """
            select 'PLACEMENTS_OVERLAP', greatest(a.valid_from, b.valid_from), least(a.valid_to, b.valid_to), i.code, j.code
            from placement a join placement b on a.valid_during && b.valid_during
            join position i on i.id = a.position_id join position j on j.id = b.position_id
            where a.person_id = $1 and b.person_id = $2
            union all
            select 'ACTINGS_OVERLAP', greatest(a.valid_from, b.valid_from), least(a.valid_to, b.valid_to), i.code, j.code
            from acting a join acting b on a.valid_during && b.valid_during
            join position i on i.id = a.position_id join position j on j.id = b.position_id
            where a.person_id = $1 and b.person_id = $2
            order by 1, 2
            """;

    /** $1 agency, $2 retained, $3 duplicate, $4 both, $5 reason, $6 by, $7 on. */
    static final String KEEP_TRAIL = """
            insert into person_merge (agency_id, retained_id, superseded_id, reason, before, after, merged_by, merged_on)
            values ($1, $2, $3, $5, %s, '{}', $6, $7) returning id
            """.formatted(SNAPSHOT.formatted("$4::uuid[]"));

    /** Numbers and accounts are unique, so both records let go of theirs before either takes the other's. */
    static final String LET_GO =
            "update person set nip = 'merge:' || id, account = null where id = any($1::uuid[]) and agency_id = $2";

    /** $1 merge, $2 on, then for each kept field whether it comes from the duplicate. */
    static final String TAKE_FIELDS = """
            with m as (select * from person_merge where id = $1),
            was as (select x.* from m, jsonb_populate_recordset(null::person, m.before->'persons') x),
            r as (select was.* from was, m where was.id = m.retained_id),
            d as (select was.* from was, m where was.id = m.superseded_id)
            update person p set version = p.version + 1,
              nip = case when (p.id = r.id) = $3 then d.nip else r.nip end,
              account = case when p.id = d.id then null when $10 then d.account else coalesce(r.account, d.account) end,
              name = case when p.id = r.id and $4 then d.name else p.name end,
              birth_date = case when p.id = r.id and $5 then d.birth_date else p.birth_date end,
              sex = case when p.id = r.id and $6 then d.sex else p.sex end,
              employment_status = case when p.id = r.id and $7 then d.employment_status else p.employment_status end,
              education = case when p.id = r.id and $8 then d.education else p.education end,
              education_field = case when p.id = r.id and $8 then d.education_field else p.education_field end,
              grade = case when p.id = r.id and $9 then d.grade else p.grade end,
              grade_since = case when p.id = r.id and $9 then d.grade_since else p.grade_since end,
              merged_into = case when p.id = d.id then r.id end,
              merged_on = case when p.id = d.id then $2::date end
            from r, d where p.id in (r.id, d.id)
            """;

    static final String MOVE_PLACEMENTS = "update placement set person_id = $1 where person_id = $2 and agency_id = $3";
    static final String MOVE_ACTINGS = "update acting set person_id = $1 where person_id = $2 and agency_id = $3";
    static final String DROP_GRADES = "delete from grade_period where person_id = any($1::uuid[]) and agency_id = $2";

    /** $1 merge, $2 whose history counts. The other's grades stay as far as they lie before it. */
    static final String MERGE_GRADES = """
            with m as (select * from person_merge where id = $1),
            was as (select x.* from m, jsonb_populate_recordset(null::grade_period, m.before->'grades') x),
            first as (select min(valid_from) as day from was where person_id = $2)
            insert into grade_period (person_id, agency_id, grade, valid_from, valid_to, basis)
            select m.retained_id, was.agency_id, was.grade, was.valid_from,
              case when was.person_id = $2 then was.valid_to else least(was.valid_to, first.day) end, was.basis
            from was, m, first where was.person_id = $2 or first.day is null or was.valid_from < first.day
            """;

    /** $1 merge, $2 both. */
    static final String KEEP_AFTER =
            "update person_merge set after = %s where id = $1".formatted(SNAPSHOT.formatted("$2::uuid[]"));

    /** $1 merge, $2 agency. */
    static final String FIND = """
            select retained_id, superseded_id, reversed_on, after = %s
            from person_merge m where m.id = $1 and m.agency_id = $2 for update
            """.formatted(SNAPSHOT.formatted("array[m.retained_id, m.superseded_id]"));

    /** $1 merge: each placement and acting goes back to whom it belonged. */
    static final String RETURN_PLACEMENTS = """
            update placement p set person_id = x.person_id
            from person_merge m, jsonb_to_recordset(m.before->'placements') x (id uuid, person_id uuid)
            where m.id = $1 and p.id = x.id and p.person_id <> x.person_id
            """;

    static final String RETURN_ACTINGS = """
            update acting p set person_id = x.person_id
            from person_merge m, jsonb_to_recordset(m.before->'actings') x (id uuid, person_id uuid)
            where m.id = $1 and p.id = x.id and p.person_id <> x.person_id
            """;
    static final String RETURN_FIELDS = """
            update person p set nip = x.nip, name = x.name, birth_date = x.birth_date, sex = x.sex,
              employment_status = x.employment_status, education = x.education, education_field = x.education_field,
              grade = x.grade, grade_since = x.grade_since, account = x.account, merged_into = null, merged_on = null,
              version = p.version + 1
            from person_merge m, jsonb_populate_recordset(null::person, m.before->'persons') x
            where m.id = $1 and p.id = x.id
            """;
    static final String RETURN_GRADES = """
            insert into grade_period (person_id, agency_id, grade, valid_from, valid_to, basis)
            select x.person_id, x.agency_id, x.grade, x.valid_from, x.valid_to, x.basis
            from person_merge m, jsonb_populate_recordset(null::grade_period, m.before->'grades') x where m.id = $1
            """;

    /** $1 merge, $2 by, $3 on, $4 reason. */
    static final String KEEP_REVERSAL =
            "update person_merge set reversed_by = $2, reversed_on = $3, reversal_reason = $4 where id = $1";

    private MergeStatements() {}
}
