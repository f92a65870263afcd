package id.lincah.orgstructure.nomenclature.proposal;

import id.lincah.orgstructure.nomenclature.rules.ExecutorClass;
import id.lincah.orgstructure.nomenclature.rules.ProposalFacts;
import id.lincah.orgstructure.nomenclature.rules.ProposalItem;
import id.lincah.orgstructure.nomenclature.rules.ServiceKind;
import id.lincah.request.Caller;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** A name an agency wants on the list, from draft to the ministry's word. */
final class Proposal {
    static final String COLUMNS = """
            p.id, p.agency_id, p.executor_class, p.service, p.items, p.state, p.remarks, p.created_by, p.submitted_by,
            p.decided_by, p.code, p.version\s""";
    private static final String LOCKED = "select " + COLUMNS + "from executor_proposal p where p.id = $1 for update";
    private static final String SAVE = """
            update executor_proposal set executor_class = $2, service = $3, items = $4, state = $5, remarks = $6,
              submitted_by = $7, decided_by = $8, code = $9, version = version + 1
            where id = $1
            """;

    final UUID id;
    final String agency;
    final String createdBy;
    ExecutorClass executorClass;
    ServiceKind service;
    Map<ProposalItem, String> items;
    ProposalState state;
    String remarks;
    String submittedBy;
    String decidedBy;
    String code;
    long version;

    private Proposal(Row row) {
        id = row.getUUID(0);
        agency = row.getString(1);
        executorClass = row.getString(2) == null ? null : ExecutorClass.valueOf(row.getString(2));
        service = row.getString(3) == null ? null : ServiceKind.valueOf(row.getString(3));
        items = items(row.getJsonObject(4));
        state = ProposalState.valueOf(row.getString(5));
        remarks = row.getString(6);
        createdBy = row.getString(7);
        submittedBy = row.getString(8);
        decidedBy = row.getString(9);
        code = row.getString(10);
        version = row.getLong(11);
    }

    static Proposal of(Row row) {
        return new Proposal(row);
    }

    private static Map<ProposalItem, String> items(JsonObject json) {
        var items = new EnumMap<ProposalItem, String>(ProposalItem.class);
        json.forEach(entry ->
                items.put(ProposalItem.valueOf(entry.getKey()), entry.getValue().toString()));
        return items;
    }

    static JsonObject json(Map<ProposalItem, String> items) {
        var json = new JsonObject();
        items.forEach((item, text) -> json.put(item.name(), text));
        return json;
    }

    /** Locks it: acts on one proposal follow each other. */
    static Uni<Proposal> locked(UUID id, SqlConnection connection) {
        return connection.preparedQuery(LOCKED).execute(Tuple.of(id)).map(rows -> {
            if (!rows.iterator().hasNext()) {
                throw Problem.notFound();
            }
            return of(rows.iterator().next());
        });
    }

    void act(ProposalAct act) {
        state = ProposalTransitions.after(state, act);
    }

    void revise(ProposeName command) {
        act(ProposalAct.REVISION);
        executorClass = command.executorClass();
        service = command.service();
        items = command.items();
    }

    void submit(Caller caller) {
        act(ProposalAct.SUBMISSION);
        if (caller.account().equals(createdBy)) {
            throw Problem.forbidden("SELF_APPROVAL");
        }
        submittedBy = caller.account();
        remarks = null;
    }

    /** Nobody judges what he proposed. */
    void judge(ProposalAct act, Caller caller, String why) {
        act(act);
        if (caller.account().equals(createdBy) || caller.account().equals(submittedBy)) {
            throw Problem.forbidden("SELF_APPROVAL");
        }
        decidedBy = caller.account();
        remarks = why;
    }

    ProposalFacts facts() {
        return ProposeName.facts(executorClass, service, items);
    }

    void requireOwner(Caller caller) {
        if (!caller.agency().equals(agency)) {
            throw Problem.forbidden("NOT_YOUR_AGENCY");
        }
    }

    Uni<Proposal> save(SqlConnection connection) {
        var values = Tuple.tuple()
                .addValue(id)
                .addValue(executorClass == null ? null : executorClass.name())
                .addValue(service == null ? null : service.name())
                .addValue(json(items))
                .addValue(state.name())
                .addValue(remarks)
                .addValue(submittedBy)
                .addValue(decidedBy)
                .addValue(code);
        return connection.preparedQuery(SAVE).execute(values).map(rows -> {
            version++;
            return this;
        });
    }
}
