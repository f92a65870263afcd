package id.lincah.orgstructure.positionmap.version;

import id.lincah.orgstructure.positionmap.MapQuery;
import id.lincah.orgstructure.positionmap.PositionMap;
import id.lincah.orgstructure.positionmap.rules.EnactmentFacts;
import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import id.lincah.orgstructure.query.Rows;
import id.lincah.regulation.Finding;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Fixes a draft by a regulation: refused with every finding, or enacted, the map before it ended the same day. */
@ApplicationScoped
class EnactingMap {
    private static final String STANDING =
            "select unit_id from unit_period where agency_id = $1 and valid_during @> $2::date";

    /** The last day that is taken by another map of the same part, and that map while it is open. */
    private static final String PRESENT = """
            select case when e.version_id is null then v.id end, coalesce(e.ends_on - 1, v.effective_on)
            from position_map_version v
            join position_map_version mine on mine.id = $1
              and v.agency_id = mine.agency_id and v.root_unit_id is not distinct from mine.root_unit_id
            left join position_map_end e on e.version_id = v.id
            where v.state = 'ENACTED' order by 2 desc
            """;

    private static final String ENACT = """
            update position_map_version set state = 'ENACTED', regulation_number = $2, regulation_issued_on = $3,
              effective_on = $4, enacted_by = $5, version = version + 1
            where id = $1
            """;

    private record Present(UUID open, LocalDate until) {}

    private final PositionMapRules rules;

    EnactingMap(PositionMapRules rules) {
        this.rules = rules;
    }

    Uni<Answer> enact(UUID id, EnactMap command, UnitOfWork uow, SqlConnection connection) {
        return MapLock.take(uow.caller().agency(), connection)
                .flatMap(locked -> MapVersion.one(id, connection))
                .invoke(version -> {
                    MapVersions.requireOwner(version, uow);
                    version.require(MapVersion.State.DRAFT);
                })
                .flatMap(version -> present(id, connection))
                .call(present -> examine(id, command, present, uow, connection))
                .call(present -> connection
                        .preparedQuery(ENACT)
                        .execute(Tuple.of(
                                id,
                                command.regulationNumber(),
                                command.issuedOn(),
                                command.effectiveOn(),
                                uow.caller().account())))
                .call(present -> replace(present, id, command, uow, connection))
                .flatMap(present -> MapVersion.one(id, connection))
                .map(version -> {
                    uow.audit(entry(version));
                    return Answer.ok(version, version.version());
                });
    }

    private static Uni<List<Present>> present(UUID id, SqlConnection connection) {
        return connection
                .preparedQuery(PRESENT)
                .execute(Tuple.of(id))
                .map(rows -> Rows.list(rows, row -> new Present(row.getUUID(0), row.getLocalDate(1))));
    }

    private Uni<Void> examine(
            UUID id, EnactMap command, List<Present> present, UnitOfWork uow, SqlConnection connection) {
        var since = present.isEmpty() ? null : present.get(0).until();
        var facts = new EnactmentFacts(command.regulationNumber(), command.issuedOn(), command.effectiveOn(), since);
        return standing(uow.caller().agency(), command.effectiveOn(), connection)
                .flatMap(standing -> MapQuery.of(id, connection).invoke(map -> {
                    var against = Stream.concat(rules.ofEnactment(facts).stream(), ofBoxes(map, standing))
                            .filter(Finding::isBlocking)
                            .toList();
                    if (!against.isEmpty()) {
                        throw Problem.ruleBroken("MAP_ENACTMENT_REFUSED", against);
                    }
                }))
                .replaceWithVoid();
    }

    /** R25-17, RA-48: what counts is who stands on the day the map takes effect, not on the day it was drawn. */
    private Stream<Finding> ofBoxes(PositionMap map, Set<UUID> standing) {
        return map.boxes().stream()
                .flatMap(box -> rules.ofBox(map.facts(box).inUnitThat(standing.contains(box.unitId()))).stream());
    }

    private static Uni<Set<UUID>> standing(String agency, LocalDate day, SqlConnection connection) {
        return connection
                .preparedQuery(STANDING)
                .execute(Tuple.of(agency, day))
                .map(rows -> new HashSet<>(Rows.list(rows, row -> row.getUUID(0))));
    }

    private static Uni<Void> replace(
            List<Present> present, UUID id, EnactMap command, UnitOfWork uow, SqlConnection connection) {
        var by = new RevokeMap(command.regulationNumber(), command.issuedOn(), command.effectiveOn());
        return present.stream()
                .map(Present::open)
                .filter(Objects::nonNull)
                .findFirst()
                .map(open -> MapVersions.end(open, id, by, uow, connection))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static AuditEntry entry(MapVersion version) {
        return AuditEntry.of(
                "position-map.enacted",
                "position-map-version",
                version.id(),
                Map.of(
                        "regulation", version.regulationNumber(),
                        "effectiveOn", version.effectiveOn().toString()));
    }
}
