package id.lincah.orgstructure.simplification;

import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Begins a scenario as a draft. */
@ApplicationScoped
class StartingScenario {
    private static final String ROOT = """
            select i.id from unit i join unit_period u on u.unit_id = i.id and u.valid_during @> cast(:day as date)
            where i.agency_id = :agency and i.code = :code
            """;

    private final ScenarioMapper mapper;

    StartingScenario(ScenarioMapper mapper) {
        this.mapper = mapper;
    }

    Uni<Answer> start(StartScenario command, UnitOfWork uow) {
        return root(command, uow)
                .map(root -> Scenario.draft(uow.caller(), command.name(), root, command.effectiveOn()))
                .call(scenario -> uow.session().persist(scenario))
                .call(uow::flushEntities)
                .map(scenario -> {
                    uow.audit(
                            AuditEntry.of("scenario.started", "scenario", scenario.id, Map.of("name", scenario.name)));
                    var location = "/api/org-structure/v1/scenarios/" + scenario.id;
                    return Answer.created(location, mapper.view(scenario), scenario.version);
                });
    }

    private static Uni<UUID> root(StartScenario command, UnitOfWork uow) {
        if (command.rootUnitCode() == null) {
            return Uni.createFrom().nullItem();
        }
        return uow.session()
                .createNativeQuery(ROOT, UUID.class)
                .setParameter("day", command.effectiveOn().minusDays(1))
                .setParameter("agency", uow.caller().agency())
                .setParameter("code", command.rootUnitCode())
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> Problem.badInput("/rootUnitCode", "UNIT_UNKNOWN"));
    }
}
