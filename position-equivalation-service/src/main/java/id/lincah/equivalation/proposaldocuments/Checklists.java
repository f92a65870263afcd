package id.lincah.equivalation.proposaldocuments;

import id.lincah.equivalation.proposal.MaskedNumber;
import id.lincah.equivalation.proposaldocuments.rules.ChecklistFacts;
import id.lincah.equivalation.proposaldocuments.rules.DocumentChecklist.Demand;
import id.lincah.equivalation.proposaldocuments.rules.DocumentChecklist.Scope;
import id.lincah.equivalation.proposaldocuments.rules.DocumentRules;
import id.lincah.equivalation.query.Rows;
import id.lincah.regulation.Finding;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What is there and what is missing, per case and for the agency (R17-28). */
@ApplicationScoped
public class Checklists {
    private static final String LINES = """
            select c.id, c.state, c.former_unit_name, o.name, o.nip, coalesce(d.present, '{}'::jsonb) as present
            from equivalation_case c join official o on o.agency_id = c.agency_id and o.person_id = c.person_id
            left join lateral (select jsonb_object_agg(kind, copies) as present from (
                select kind, count(*) as copies from proposal_document where case_id = c.id group by kind) k) d on true
            where ($1::text is null or c.agency_id = $1) and ($2::uuid is null or c.scenario_id = $2)
              and ($3::uuid is null or c.proposal_id = $3) and ($4::text is null or c.state = $4)
              and ($5::uuid is null or c.id > $5)
              and (not $6 or exists (select from unnest($7::text[], $8::integer[]) as w(kind, copies)
                where coalesce((d.present->>w.kind)::integer, 0) < w.copies))
            order by c.id limit $9""";
    private static final String AGENCY = """
            select kind, count(*) as copies from proposal_document
            where agency_id = $1 and scenario_id = $2 group by kind""";
    private static final String DEMAND = "select documents from proposal_setting where agency_id = $1";

    private final Clock clock;

    Checklists(Clock clock) {
        this.clock = clock;
    }

    /** What a list is narrowed to; every part but the last may be null. */
    public record Filter(String agency, UUID scenarioId, UUID proposalId, String state, boolean incomplete) {}

    Uni<List<ChecklistLine>> lines(SqlConnection db, Filter filter, UUID after, int rows) {
        var demands = DocumentRules.CHECKLIST.on(LocalDate.now(clock), Scope.CASE);
        var values = Tuple.tuple()
                .addString(filter.agency())
                .addUUID(filter.scenarioId())
                .addUUID(filter.proposalId())
                .addString(filter.state())
                .addUUID(after)
                .addBoolean(filter.incomplete())
                .addArrayOfString(demands.stream().map(Demand::kind).toArray(String[]::new))
                .addArrayOfInteger(demands.stream().map(Demand::copies).toArray(Integer[]::new))
                .addInteger(rows);
        return db.preparedQuery(LINES).execute(values).map(found -> Rows.list(found, row -> line(row, demands)));
    }

    private static ChecklistLine line(Row row, List<Demand> demands) {
        var present = counts(row.getJsonObject("present"));
        var missing = new LinkedHashMap<String, Integer>();
        demands.forEach(demand -> {
            var lacking = demand.copies() - present.getOrDefault(demand.kind(), 0);
            if (lacking > 0) {
                missing.put(demand.kind(), lacking);
            }
        });
        return new ChecklistLine(
                row.getUUID("id"),
                row.getString("name"),
                MaskedNumber.of(row.getString("nip")),
                row.getString("former_unit_name"),
                row.getString("state"),
                present,
                missing,
                missing.isEmpty());
    }

    private static Map<String, Integer> counts(JsonObject present) {
        Map<String, Integer> counts = new TreeMap<>();
        present.forEach(each -> counts.put(each.getKey(), ((Number) each.getValue()).intValue()));
        return counts;
    }

    /** What the agency's own papers for a simplification lack. */
    public Uni<List<Finding>> ofAgency(SqlConnection db, String agency, UUID scenarioId) {
        return demand(db, agency)
                .chain(demand -> db.preparedQuery(AGENCY)
                        .execute(Tuple.of(agency, scenarioId))
                        .map(found -> {
                            Map<String, Integer> present = new TreeMap<>();
                            found.forEach(row -> present.put(
                                    row.getString("kind"), row.getLong("copies").intValue()));
                            return DocumentRules.RULES.examine(new ChecklistFacts(
                                    Scope.AGENCY, LocalDate.now(clock), present, demand == DocumentDemand.REQUIRED));
                        }));
    }

    /** Every case of a simplification that waits to be proposed and lacks a paper, at most {@code rows} of them. */
    public Uni<List<ChecklistLine>> incomplete(SqlConnection db, String agency, UUID scenarioId, int rows) {
        return lines(db, new Filter(agency, scenarioId, null, "ALIGNED", true), null, rows);
    }

    /** What the agency decided; until it does, papers are optional. */
    public Uni<DocumentDemand> demand(SqlConnection db, String agency) {
        return db.preparedQuery(DEMAND)
                .execute(Tuple.of(agency))
                .map(found -> found.size() == 0
                        ? DocumentDemand.OPTIONAL
                        : DocumentDemand.valueOf(found.iterator().next().getString("documents")));
    }
}
