package id.lincah.equivalation.proposalpapers;

import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.query.Rows;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads what the papers say; officials in stretches, so that any number of them fits into the memory. */
@ApplicationScoped
class PaperRows {
    private static final String TERMS = """
            select p.id, p.version, h.version as head_version, p.agency_id, p.agency_kind, p.name, p.decree_number, p.effective_on, p.reference_date,
              h.agency_name, h.addressee, h.letter_number, h.letter_on, h.place, h.signer_office, h.signer_name,
              h.signer_number, h.decree_number as head_decree,
              (select min(c.regulation_number) from equivalation_case c where c.proposal_id = p.id) as regulation_number
            from proposal p left join proposal_letterhead h on h.proposal_id = p.id
            where p.id = $1 and ($2::text is null or p.agency_id = $2)""";
    /**
     * Whom the ministries rejected, or the day itself struck off, gets no papers. Cases are asked for one by one: of rows just
     * written the planner knows nothing, and may join them the slow way round.
     */
    private static final String OFFICIALS = """
            select l.case_id, l.facts, l.facts->>'functionalCode' as code,
              (select c.decision from equivalation_case c where c.id = l.case_id) as decision,
              (select m.integrated from manual_credit m where m.case_id = l.case_id
                and m.functional_level = (select c.level from equivalation_case c where c.id = l.case_id)) as manual_credit
            from proposal_line l where l.proposal_id = $1
              and (select c.state not in ('REJECTED', 'STRUCK_OFF') from equivalation_case c where c.id = l.case_id)
            """;

    private static final String PEOPLE =
            OFFICIALS + "and ($2::uuid is null or l.case_id > $2) order by l.case_id limit $3";
    private static final String LAST = "select * from (" + OFFICIALS
            + "and l.case_id <= $2 order by l.case_id desc limit $3) last order by case_id";

    private final FunctionalPositions catalogue;

    PaperRows(FunctionalPositions catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws Problem 404 when there is no such proposal for the caller */
    Uni<ProposalTerms> terms(SqlConnection db, UUID proposal, String agency) {
        return db.preparedQuery(TERMS).execute(Tuple.of(proposal, agency)).map(found -> {
            if (found.size() == 0) {
                throw Problem.notFound();
            }
            return ProposalTerms.of(found.iterator().next());
        });
    }

    /** @param after the last case of the stretch before; null for the first one */
    Uni<List<PersonFacts>> people(SqlConnection db, UUID proposal, UUID after, int rows) {
        return read(db, PEOPLE, Tuple.of(proposal, after, rows));
    }

    /** The last officials up to a case, in their usual order. */
    Uni<List<PersonFacts>> last(SqlConnection db, UUID proposal, UUID upTo, int rows) {
        return read(db, LAST, Tuple.of(proposal, upTo, rows));
    }

    private Uni<List<PersonFacts>> read(SqlConnection db, String sql, Tuple values) {
        return db.preparedQuery(sql)
                .execute(values)
                .map(found -> Rows.list(
                        found,
                        row -> PersonFacts.of(
                                row, catalogue.find(row.getString("code")).orElse(null))));
    }
}
