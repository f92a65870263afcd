package id.lincah.orgstructure.scenariodocuments;

/** What the papers ask of the database; $1 is the scenario. */
final class ScenarioFactsSql {
    static final String TERMS = """
            select s.id, s.agency_id, a.name, a.kind, s.name, s.effective_on, s.state, s.regulation_number,
              s.regulation_issued_on, s.rule_set
            from scenario s join agency a on a.code = s.agency_id where s.id = $1
            """;

    static final String UNITS = """
            select su.unit_id, su.code, su.name, su.parent_id, su.head_kind, su.functions, su.outcome, su.kept_by,
              su.rule, su.decision = 'REMOVE', su.merged, su.criterion, su.legal_basis, su.successor_id,
              coalesce(sc.code, se.code), coalesce(sp.name, se.name), su.function_successors, su.next_step
            from scenario_unit su join scenario s on s.id = su.scenario_id
            left join unit sc on sc.id = su.successor_id
            left join unit_period sp on sp.unit_id = su.successor_id and sp.valid_during @> s.effective_on - 1
            left join scenario_edit se on se.scenario_id = s.id and se.kind = 'ADD_UNIT'
              and se.target_id = su.successor_id
            where su.scenario_id = $1 order by su.code
            """;

    static final String EDITS = """
            select kind, target_id, code, name, unit_id from scenario_edit where scenario_id = $1 order by place
            """;

    static final String POSTS = """
            select p.unit_id, i.code, p.title, p.kind, p.echelon, exists (select from placement h
              where h.position_id = p.position_id and h.valid_during @> s.effective_on - 1)
            from scenario_unit su join scenario s on s.id = su.scenario_id
            join position_period p on p.unit_id = su.unit_id and p.valid_during @> s.effective_on - 1
              and (p.head or p.kind in ('JPT', 'ADMINISTRATOR', 'PENGAWAS', 'ESELON_V'))
            join position i on i.id = p.position_id
            where su.scenario_id = $1 order by su.code, p.head desc, i.code
            """;

    /** Position and need meet in the box: the same title, kind and level in one unit; $2 whom RA-45 counts. */
    static final String STAFFING = """
            with held as (
              select p.unit_id, box_key(p.title, p.kind, p.functional_code, p.functional_level) as box_key, p.kind,
                count(*) as positions, count(*) filter (where n.employment_status = any($2)) as filled
              from scenario_unit su join scenario s on s.id = su.scenario_id
              join position_period p on p.unit_id = su.unit_id and p.valid_from < s.effective_on
                and (p.valid_to is null or p.valid_to >= s.effective_on)
              left join placement h on h.position_id = p.position_id and h.valid_from < s.effective_on
                and (h.valid_to is null or h.valid_to >= s.effective_on)
              left join person n on n.id = h.person_id
              where su.scenario_id = $1 group by 1, 2, 3),
            needed as (
              select k.unit_id, k.box_key, k.kind, k.job_class, k.need
              from scenario_unit su join scenario s on s.id = su.scenario_id
              join position_need k on k.unit_id = su.unit_id and k.valid_from < s.effective_on
                and (k.valid_to is null or k.valid_to >= s.effective_on)
              where su.scenario_id = $1)
            select coalesce(h.kind, k.kind), k.job_class::int, coalesce(sum(h.positions), 0)::bigint,
              coalesce(sum(h.filled), 0)::bigint, sum(k.need)::bigint,
              sum(coalesce(h.filled, 0) - k.need)::bigint,
              coalesce(sum(h.positions) filter (where k.need is null), 0)::bigint
            from held h full join needed k on k.unit_id = h.unit_id and k.box_key = h.box_key
            group by 1, 2 order by 1, 2
            """;

    static final String HOLDERS = """
            select n.nip, n.name, n.grade, p.title, su.code, su.name, su.next_step
            from scenario_unit su join scenario s on s.id = su.scenario_id
            join position_period p on p.unit_id = su.unit_id and p.valid_during @> s.effective_on - 1
              and (p.head or p.kind in ('ADMINISTRATOR', 'PENGAWAS', 'ESELON_V'))
            join placement h on h.position_id = p.position_id and h.valid_during @> s.effective_on - 1
            join person n on n.id = h.person_id
            where su.scenario_id = $1 and su.decision = 'REMOVE' order by su.code, n.name, n.nip
            """;

    private ScenarioFactsSql() {}
}
