package id.lincah.orgstructure.person;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Rows;
import id.lincah.orgstructure.query.Scope;
import id.lincah.request.CurrentCaller;
import id.lincah.request.Cursors;
import id.lincah.request.Page;
import id.lincah.request.Problem;
import id.lincah.request.TenantTransaction;
import id.lincah.request.Window;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds people, each as the caller may see him. */
@ApplicationScoped
class FindingPeople {
    private static final String NUMBER_PREFIX = "[0-9]{4,18}";

    private final TenantTransaction transactions;
    private final CurrentCaller caller;
    private final Cursors cursors;
    private final PersonMask mask;
    private final Clock clock;

    FindingPeople(TenantTransaction transactions, CurrentCaller caller, Cursors cursors, PersonMask mask, Clock clock) {
        this.transactions = transactions;
        this.caller = caller;
        this.cursors = cursors;
        this.mask = mask;
        this.clock = clock;
    }

    /** Which stretch of the list is wanted. */
    Window window(PeopleSought sought, Integer limit, String cursor) {
        refuseWhatNeedsATask(sought);
        return cursors.window(
                caller.get(), limit, cursor, sought.signature(Scope.agency(caller.get(), sought.agency())));
    }

    /** One row more than the page holds. */
    Uni<List<PersonView>> stretch(PeopleSought sought, Window window) {
        var filter = sought.filter(Scope.agency(caller.get(), sought.agency()), LocalDate.now(clock));
        if (!window.isFirst()) {
            filter.and(sought.sort().after(), UUID.fromString(window.after(0)));
        }
        return read(filter, sought.sort(), window.fetch());
    }

    /** The page ends with an id and not with a name: a cursor may stand in URLs. */
    static List<String> key(PersonView view) {
        return List.of(view.id().toString());
    }

    Uni<Page<PersonView>> page(PeopleSought sought, Integer limit, String cursor) {
        var window = window(sought, limit, cursor);
        return stretch(sought, window).map(views -> cursors.page(window, views, FindingPeople::key));
    }

    /** All of them, of one agency. */
    Uni<List<PersonView>> all(PeopleSought sought) {
        refuseWhatNeedsATask(sought);
        var scope = Scope.oneAgency(caller.get(), sought.agency());
        return read(sought.filter(scope, LocalDate.now(clock)), sought.sort(), Integer.MAX_VALUE);
    }

    Uni<List<PersonView>> one(UUID id, LocalDate asOf) {
        var filter = new Filter();
        filter.value(asOf == null ? LocalDate.now(clock) : asOf);
        return read(filter.and("pe.id = ?", id), PersonSort.NAME, 1);
    }

    /** A search by number would let anybody read digit for digit what the answer masks. */
    private void refuseWhatNeedsATask(PeopleSought sought) {
        if (!mask.sees(caller.get()) && (sought.nip() != null || sought.sort() == PersonSort.NIP)) {
            throw Problem.forbidden("NUMBERS_NOT_YOURS");
        }
        if (sought.nip() != null && !sought.nip().matches(NUMBER_PREFIX)) {
            throw Problem.badInput("/nip", "NIP_PREFIX_INVALID");
        }
    }

    private Uni<List<PersonView>> read(Filter filter, PersonSort sort, int most) {
        var sql = "select " + PersonView.COLUMNS + "where " + filter.sql() + " order by " + sort.order() + " limit "
                + filter.value(most);
        return transactions.read(
                caller.get(),
                connection -> connection
                        .preparedQuery(sql)
                        .execute(filter.tuple())
                        .map(rows -> Rows.list(rows, row -> mask.forCaller(PersonView.of(row), caller.get()))));
    }
}
