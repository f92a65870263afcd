package id.lincah.orgstructure.positionmap.version;

import id.lincah.orgstructure.positionmap.MapQuery;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Draws up a draft, and ends an enacted map that nothing replaces. */
@ApplicationScoped
class MapVersions {
    private static final String DRAFT = """
            insert into position_map_version (agency_id, name, as_of, root_unit_id, created_by)
            select $1, $2, $3, i.id, $5 from (select) one left join unit i on i.agency_id = $1 and i.code = $4
            returning id
            """;

    private static final String STANDS = """
            select from unit_period u join unit i on i.id = u.unit_id
            where i.agency_id = $1 and u.valid_during @> $2::date and ($3::text is null or i.code = $3) limit 1
            """;

    private static final String END = """
            insert into position_map_end
              (version_id, agency_id, ends_on, replaced_by, regulation_number, regulation_issued_on, recorded_by)
            values ($1, $2, $3, $4, $5, $6, $7)
            """;

    private static final String DISCARD_BOXES = "delete from position_map_box where version_id = $1";
    private static final String DISCARD_UNITS = "delete from position_map_unit where version_id = $1";
    private static final String DISCARD = "delete from position_map_version where id = $1";

    Uni<Answer> draft(DraftMap command, UnitOfWork uow, SqlConnection connection) {
        var agency = uow.caller().agency();
        return requireStanding(command, agency, connection)
                .flatMap(stands -> connection
                        .preparedQuery(DRAFT)
                        .execute(Tuple.of(
                                agency,
                                command.name(),
                                command.asOf(),
                                command.rootUnitCode(),
                                uow.caller().account())))
                .map(rows -> rows.iterator().next().getUUID(0))
                .flatMap(id -> MapQuery.keep(id, command.asOf(), agency, command.rootUnitCode(), connection)
                        .invoke(boxes -> uow.audit(AuditEntry.of(
                                "position-map.drafted",
                                "position-map-version",
                                id,
                                Map.of("name", command.name(), "boxes", boxes))))
                        .flatMap(boxes -> MapVersion.one(id, connection)))
                .map(version -> Answer.created(
                        "/api/org-structure/v1/position-map-versions/" + version.id(), version, version.version()));
    }

    private static Uni<Void> requireStanding(DraftMap command, String agency, SqlConnection connection) {
        return connection
                .preparedQuery(STANDS)
                .execute(Tuple.of(agency, command.asOf(), command.rootUnitCode()))
                .invoke(rows -> {
                    if (rows.size() == 0) {
                        throw Problem.badInput(
                                command.rootUnitCode() == null ? "/asOf" : "/rootUnitCode", "UNIT_UNKNOWN");
                    }
                })
                .replaceWithVoid();
    }

    /** Takes a draft away, as if it had never been drawn; the trail keeps its name. */
    Uni<Answer> discard(UUID id, UnitOfWork uow, SqlConnection connection) {
        return MapLock.take(uow.caller().agency(), connection)
                .flatMap(locked -> MapVersion.one(id, connection))
                .invoke(version -> {
                    requireOwner(version, uow);
                    version.require(MapVersion.State.DRAFT);
                    uow.audit(AuditEntry.of(
                            "position-map.discarded", "position-map-version", id, Map.of("name", version.name())));
                })
                .call(version -> connection.preparedQuery(DISCARD_BOXES).execute(Tuple.of(id)))
                .call(version -> connection.preparedQuery(DISCARD_UNITS).execute(Tuple.of(id)))
                .call(version -> connection.preparedQuery(DISCARD).execute(Tuple.of(id)))
                .replaceWith(Answer.done());
    }

    Uni<Answer> revoke(UUID id, RevokeMap command, UnitOfWork uow, SqlConnection connection) {
        return MapLock.take(uow.caller().agency(), connection)
                .flatMap(locked -> MapVersion.one(id, connection))
                .invoke(version -> {
                    requireOwner(version, uow);
                    requireRevocable(version, command);
                })
                .call(version -> end(version, command, uow, connection))
                .flatMap(version -> MapVersion.one(id, connection))
                .map(version -> Answer.ok(version, version.version()));
    }

    private static void requireRevocable(MapVersion version, RevokeMap command) {
        version.require(MapVersion.State.ENACTED);
        if (version.endsOn() != null) {
            throw Problem.conflict("MAP_ENDED").with("on", version.endsOn());
        }
        if (!command.endsOn().isAfter(version.effectiveOn())) {
            throw Problem.badInput("/endsOn", "BEFORE_EFFECTIVE");
        }
        if (command.issuedOn().isAfter(command.endsOn())) {
            throw Problem.badInput("/issuedOn", "ISSUED_TOO_LATE");
        }
    }

    private static Uni<Void> end(MapVersion version, RevokeMap command, UnitOfWork uow, SqlConnection connection) {
        uow.audit(AuditEntry.of(
                "position-map.revoked",
                "position-map-version",
                version.id(),
                Map.of(
                        "regulation",
                        command.regulationNumber(),
                        "endsOn",
                        command.endsOn().toString())));
        return end(version.id(), null, command, uow, connection);
    }

    /** Records when a version ceases to hold; the version itself no longer changes. */
    static Uni<Void> end(UUID version, UUID replacedBy, RevokeMap by, UnitOfWork uow, SqlConnection connection) {
        var values = Tuple.tuple()
                .addValue(version)
                .addValue(uow.caller().agency())
                .addValue(by.endsOn())
                .addValue(replacedBy)
                .addValue(by.regulationNumber())
                .addValue(by.issuedOn())
                .addValue(uow.caller().account());
        return connection.preparedQuery(END).execute(values).replaceWithVoid();
    }

    static void requireOwner(MapVersion version, UnitOfWork uow) {
        uow.requireVersion(version.version());
        if (!version.agency().equals(uow.caller().agency())) {
            throw Problem.forbidden("NOT_YOUR_AGENCY");
        }
    }
}
