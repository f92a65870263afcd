package id.lincah.orgstructure.person;

import id.lincah.events.PersonLeft;
import id.lincah.request.Answer;
import id.lincah.request.AuditEntry;
import id.lincah.request.Problem;
import id.lincah.request.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Ends a person's placement because the person died, retired or went elsewhere. */
@ApplicationScoped
class Departing {
    private static final String OPEN = "from Placement where personId = :person and validTo is null";

    /** What a departure answers. */
    public record Departed(UUID id, String reason, LocalDate on) {}

    Uni<Answer> depart(UUID id, RecordDeparture command, UnitOfWork uow) {
        return uow.session()
                .find(Person.class, id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(person -> {
                    uow.requireVersion(person.version);
                    requireOwn(person, uow);
                    person.depart(command.reason(), command.on());
                })
                .call(person -> endPlacement(id, command.on(), uow))
                .call(uow::flushEntities)
                .map(person -> told(person, command, uow));
    }

    private static void requireOwn(Person person, UnitOfWork uow) {
        if (!person.agency.equals(uow.caller().agency())) {
            throw Problem.forbidden("NOT_YOUR_AGENCY");
        }
    }

    private static Uni<Placement> endPlacement(UUID person, LocalDate on, UnitOfWork uow) {
        return uow.session()
                .createQuery(OPEN, Placement.class)
                .setParameter("person", person)
                .getSingleResultOrNull()
                .invoke(placement -> {
                    if (placement != null) {
                        placement.end(on);
                    }
                });
    }

    private static Answer told(Person person, RecordDeparture command, UnitOfWork uow) {
        var reason = command.reason().name();
        uow.publish(new PersonLeft(person.id, person.agency, reason, command.on()));
        uow.audit(AuditEntry.of("person.left", "person", person.id, Map.of("reason", reason)));
        return Answer.ok(new Departed(person.id, reason, command.on()), person.version);
    }
}
