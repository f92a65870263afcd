package id.lincah.orgstructure.nomenclature.proposal;

import id.lincah.orgstructure.nomenclature.rules.NomenclatureRules;
import id.lincah.orgstructure.nomenclature.rules.ProposalItem;
import id.lincah.regulation.Standing;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Commands;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What people do to a proposed name: found or 404, version asked, audited. */
@ApplicationScoped
class ProposalActs {
    private static final String START = """
            insert into executor_proposal (agency_id, executor_class, service, items, state, created_by)
            values ($1, $2, $3, $4, 'DRAFT', $5) returning id
            """;
    private static final String ACCEPT = """
            insert into executor_name (code, name, class, minimum_education, job_class_from, job_class_to, heritage_caretaker,
              decree, valid_from, standing, class_standing, source)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11)
            """;

    /** What an act does to the locked proposal. */
    interface Work {
        Uni<Void> on(Proposal proposal, UnitOfWork uow, SqlConnection connection);
    }

    private final Commands commands;
    private final NomenclatureRules rules;

    ProposalActs(Commands commands, NomenclatureRules rules) {
        this.commands = commands;
        this.rules = rules;
    }

    Uni<Response> start(ProposeName command) {
        return commands.sql(
                "executor-proposal.start",
                command,
                (uow, connection) -> connection
                        .preparedQuery(START)
                        .execute(Tuple.of(
                                uow.caller().agency(),
                                command.executorClass() == null
                                        ? null
                                        : command.executorClass().name(),
                                command.service() == null
                                        ? null
                                        : command.service().name(),
                                Proposal.json(command.items()),
                                uow.caller().account()))
                        .flatMap(rows -> Proposal.locked(rows.iterator().next().getUUID(0), connection))
                        .map(proposal -> {
                            audit("started", proposal, uow);
                            var location = "/api/org-structure/v1/executor-name-proposals/" + proposal.id;
                            return Answer.created(location, ProposalView.of(proposal), proposal.version);
                        }));
    }

    Uni<Response> act(UUID id, String act, Object body, Work work) {
        return commands.sql(
                "executor-proposal." + act + ":" + id,
                body,
                (uow, connection) -> Proposal.locked(id, connection)
                        .invoke(proposal -> uow.requireVersion(proposal.version))
                        .call(proposal -> work.on(proposal, uow, connection))
                        .flatMap(proposal -> proposal.save(connection))
                        .map(proposal -> {
                            audit(act, proposal, uow);
                            return Answer.ok(ProposalView.of(proposal), proposal.version);
                        }));
    }

    /** R45-06: what is missing refuses the submission, all of it named. */
    void submit(Proposal proposal, UnitOfWork uow) {
        proposal.requireOwner(uow.caller());
        proposal.submit(uow.caller());
        var findings = rules.ofProposal(proposal.facts());
        if (!findings.isEmpty()) {
            throw Problem.ruleBroken("PROPOSAL_INCOMPLETE", findings);
        }
    }

    /** The proposal becomes a dated name; one that exists already is refused by the list itself. */
    Uni<Void> accept(Proposal proposal, AcceptName command, UnitOfWork uow, SqlConnection connection) {
        proposal.judge(ProposalAct.ACCEPTANCE, uow.caller(), null);
        if (command.jobClassTo() < command.jobClassFrom()) {
            throw Problem.badInput("/jobClassTo", "JOB_CLASS_OUT_OF_RANGE");
        }
        proposal.code = command.code();
        var values = Tuple.tuple()
                .addValue(command.code())
                .addValue(proposal.items.get(ProposalItem.NAME))
                .addValue(proposal.executorClass.name())
                .addValue(command.minimumEducation().name())
                .addValue(command.jobClassFrom())
                .addValue(command.jobClassTo())
                .addValue(command.heritageCaretaker())
                .addValue(command.decree())
                .addValue(command.validFrom())
                .addValue(Standing.VERIFIED.name())
                .addValue("usul " + proposal.agency + " " + proposal.id);
        return connection.preparedQuery(ACCEPT).execute(values).replaceWithVoid();
    }

    private static void audit(String act, Proposal proposal, UnitOfWork uow) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("state", proposal.state.name());
        change.put("version", proposal.version);
        if (proposal.code != null) {
            change.put("code", proposal.code);
        }
        uow.audit(new AuditEntry(
                "executor-proposal." + act, "executor-proposal", proposal.id.toString(), proposal.agency, change));
    }
}
