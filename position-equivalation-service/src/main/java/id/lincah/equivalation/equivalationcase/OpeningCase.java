package id.lincah.equivalation.equivalationcase;

import id.lincah.equivalation.rules.RegimeChoice;
import id.lincah.events.PersonDisplaced;
import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.PositionKind;
import id.lincah.request.AuditEntry;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A person whose position was removed gets a case by itself: nobody falls between two desks. */
@ApplicationScoped
public class OpeningCase {
    /** R17-29: while a case is active, a further displacement opens no second one. */
    private static final String OPEN = """
            insert into equivalation_case (agency_id, person_id, regime, state, scenario_id, regulation_number,
              former_position_id, former_position_title, former_position_kind, former_echelon, former_unit_id,
              former_unit_name, unit_functions, successor_unit_id, successor_unit_name, exemption, displaced_on)
            values ($1, $2, $3, 'IDENTIFIED', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
            on conflict (agency_id, person_id) where state not in ('REJECTED', 'REPORTED', 'STRUCK_OFF', 'INAUGURATED')
            do nothing
            returning id""";

    public Uni<Void> open(SqlConnection db, UnitOfWork work, PersonDisplaced displaced) {
        PositionKind.valueOf(displaced.positionKind());
        return db.preparedQuery(OPEN)
                .execute(values(work.caller().agency(), displaced))
                .invoke(opened -> opened.forEach(row -> work.audit(AuditEntry.of(
                        "case.identified",
                        "equivalation-case",
                        row.getUUID("id"),
                        Map.of("personId", displaced.personId(), "scenarioId", displaced.scenarioId())))))
                .replaceWithVoid();
    }

    private static Tuple values(String agency, PersonDisplaced displaced) {
        var regime = RegimeChoice.on(displaced.effectiveOn(), AgencyKind.valueOf(displaced.agencyKind()));
        return Tuple.tuple()
                .addString(agency)
                .addUUID(displaced.personId())
                .addString(regime.name())
                .addUUID(displaced.scenarioId())
                .addString(displaced.regulationNumber())
                .addUUID(displaced.positionId())
                .addString(displaced.positionTitle())
                .addString(displaced.positionKind())
                .addString(displaced.echelon())
                .addUUID(displaced.unitId())
                .addString(displaced.unitName())
                .addArrayOfString(displaced.unitFunctions().toArray(String[]::new))
                .addUUID(displaced.successorUnitId())
                .addString(displaced.successorUnitName())
                .addString(displaced.exemption())
                .addLocalDate(displaced.effectiveOn());
    }
}
