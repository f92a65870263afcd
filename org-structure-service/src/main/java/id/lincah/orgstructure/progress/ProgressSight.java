package id.lincah.orgstructure.progress;

import id.lincah.orgstructure.query.Filter;
import id.lincah.orgstructure.query.Scope;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Whose progress a caller sees: every agency's for the examining ministries; his own and, in a province, that of its
 * regencies and cities for the others. Row security says the same a second time.
 */
@ApplicationScoped
class ProgressSight {
    private final TenantTransaction transactions;

    ProgressSight(TenantTransaction transactions) {
        this.transactions = transactions;
    }

    Uni<List<AgencyProgress>> all(Caller caller) {
        return read(new Filter(), caller);
    }

    Uni<List<AgencyProgress>> one(String agency, Caller caller) {
        return read(new Filter().and("a.code = ?", agency), caller);
    }

    private Uni<List<AgencyProgress>> read(Filter filter, Caller caller) {
        if (!Scope.examines(caller)) {
            var own = filter.value(caller.agency());
            filter.andIf(true, "(a.code = " + own + " or a.parent_code = " + own + ")");
        }
        return transactions.read(caller, connection -> AgencyProgress.read(filter, connection));
    }
}
