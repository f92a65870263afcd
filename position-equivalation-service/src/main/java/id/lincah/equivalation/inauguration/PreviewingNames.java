package id.lincah.equivalation.inauguration;

import id.lincah.equivalation.equivalationcase.OpenCase;
import id.lincah.equivalation.inauguration.CheckingNames.Checked;
import id.lincah.equivalation.proposal.rules.InaugurationRules.Outcome;
import id.lincah.equivalation.query.Rows;
import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Language;
import id.lincah.request.FindingView;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Asks about every name beforehand, so that nobody is surprised on the day; changes nothing. */
@ApplicationScoped
class PreviewingNames {
    private static final String NAMES = OpenCase.SELECT + """
            where c.agency_id = $1 and c.state in ('APPOINTED', 'POSTPONED')
              and (select a.open from inauguration_attendance a
                where a.inauguration_id = $2 and a.case_id = c.id)
            order by c.id""";

    private final CheckingNames checking;

    PreviewingNames(CheckingNames checking) {
        this.checking = checking;
    }

    Uni<RecheckView> preview(SqlConnection db, InaugurationView inauguration, LocalDate on, Language language) {
        return db.preparedQuery(NAMES)
                .execute(Tuple.of(inauguration.agency(), inauguration.id()))
                .map(found -> Rows.list(found, OpenCase::new))
                .chain(names -> checking.check(db, inauguration.agency(), names, Set.<UUID>of(), on, on))
                .map(checked -> view(on, checked, language));
    }

    private static RecheckView view(LocalDate on, List<Checked> checked, Language language) {
        var said = checked.stream()
                .filter(each -> !each.codes().isEmpty())
                .map(each -> new RecheckView.Name(
                        each.open().id(),
                        each.open().personId(),
                        each.recheck().outcome().name(),
                        FindingView.of(each.recheck().findings(), EquivalationLaw.book(), language)))
                .toList();
        var struckOff = (int)
                checked.stream().filter(each -> each.is(Outcome.STRUCK_OFF)).count();
        return new RecheckView(on, checked.size(), struckOff, said);
    }
}
