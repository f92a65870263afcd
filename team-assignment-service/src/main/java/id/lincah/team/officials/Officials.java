package id.lincah.team.officials;

import id.lincah.request.Caller;
import id.lincah.request.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The officials this service knows, and who stands above whom. */
@ApplicationScoped
public class Officials implements PanacheRepositoryBase<Official, UUID> {

    /**
     * The person behind an account.
     *
     * @return fails with Problem 403 ACCOUNT_WITHOUT_PERSON unless exactly one serving official has this account
     */
    public Uni<Official> behind(Caller caller) {
        return list("agencyId = ?1 and account = ?2 and leftOn is null", caller.agency(), caller.account())
                .map(found -> {
                    if (found.size() != 1) {
                        throw Problem.forbidden("ACCOUNT_WITHOUT_PERSON");
                    }
                    return found.get(0);
                });
    }

    /**
     * The official a request names, locked against a second request for the same person until the transaction ends: two requests could
     * each be within the load limit and together above it. An official of another agency is readable only by being named, and is not
     * lockable; the load of a guest is decided under lock when the home agency gives the last approval.
     */
    public Uni<Official> named(UUID person) {
        return find("id", person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .flatMap(own -> own != null ? Uni.createFrom().item(own) : guest(person));
    }

    private Uni<Official> guest(UUID person) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select set_config('app.named_official', ?1, true)", String.class)
                        .setParameter(1, person.toString())
                        .getSingleResult())
                .flatMap(opened -> find("id", person).firstResult());
    }

    /** The nearest superior of a person (D-22); null when there is none. */
    public Uni<UUID> raterOf(UUID person) {
        return ask("select rater_of(?1)", person);
    }

    /** The head of the person's home office; null when there is none. */
    public Uni<UUID> officeHeadOf(UUID person) {
        return ask("select office_head_of(?1)", person);
    }

    /** The head of a unit, or of the nearest unit above it that has one; null when there is none. */
    public Uni<UUID> headOf(UUID unit) {
        return ask("select head_of(?1, null)", unit);
    }

    /** The JPT-madya unit above a unit; null in a region. */
    public Uni<UUID> madyaOf(UUID unit) {
        return ask("select madya_of(?1)", unit);
    }

    private Uni<UUID> ask(String question, UUID subject) {
        return getSession()
                .flatMap(session -> session.createNativeQuery(question, UUID.class)
                        .setParameter(1, subject)
                        .getSingleResultOrNull());
    }
}
