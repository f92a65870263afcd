package id.lincah.team.officials;

import id.lincah.request.Caller;
import id.lincah.request.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Level 1 and Level 2 over a unit's target (R7-13). Level 2 is the head of the owning unit, or the nearest head above it; Level 1 is the
 * head of its office.
 */
@ApplicationScoped
public class Authority {
    private final Officials officials;
    private final Units units;

    Authority(Officials officials, Units units) {
        this.officials = officials;
        this.units = units;
    }

    /** The acting official, when he or she is Level 1 or Level 2; else Problem 403 NOT_HEAD_OF_OWNING_UNIT. */
    public Uni<Official> overTarget(Caller caller, UUID ownerUnit) {
        return officials
                .behind(caller)
                .flatMap(me -> isOver(me.getId(), ownerUnit).map(over -> {
                    if (!over) {
                        throw Problem.forbidden("NOT_HEAD_OF_OWNING_UNIT");
                    }
                    return me;
                }));
    }

    /** The acting official, when he or she is Level 2; else Problem 403 NOT_LEVEL_TWO. */
    public Uni<Official> levelTwo(Caller caller, UUID ownerUnit) {
        return officials
                .behind(caller)
                .flatMap(me -> officials.headOf(ownerUnit).map(head -> require(me, head, "NOT_LEVEL_TWO")));
    }

    /** The acting official, when he or she is Level 1; else Problem 403 NOT_LEVEL_ONE. */
    public Uni<Official> levelOne(Caller caller, UUID ownerUnit) {
        return officials
                .behind(caller)
                .flatMap(me -> officeHead(ownerUnit).map(head -> require(me, head, "NOT_LEVEL_ONE")));
    }

    /** Whether a person is Level 1 or Level 2 over the unit. */
    public Uni<Boolean> isOver(UUID person, UUID ownerUnit) {
        return officials
                .headOf(ownerUnit)
                .flatMap(head -> person.equals(head)
                        ? Uni.createFrom().item(true)
                        : officeHead(ownerUnit).map(person::equals));
    }

    private Uni<UUID> officeHead(UUID unit) {
        return units.living(unit).flatMap(owner -> officials.headOf(owner.office()));
    }

    private static Official require(Official me, UUID head, String code) {
        if (!me.getId().equals(head)) {
            throw Problem.forbidden(code);
        }
        return me;
    }
}
