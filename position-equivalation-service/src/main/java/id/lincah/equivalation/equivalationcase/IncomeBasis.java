package id.lincah.equivalation.equivalationcase;

import id.lincah.equivalation.catalogue.PositionValues;
import id.lincah.equivalation.catalogue.ValuesOfDay;
import id.lincah.equivalation.income.IncomeSide;
import id.lincah.equivalation.income.StoredIncomes;
import id.lincah.equivalation.income.rules.IncomeComponent;
import id.lincah.equivalation.income.rules.IncomeFacts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * What the incomes of some cases are compared by: the components entered for each person, the allowance of each position
 * on the day, and what the command says of a kind of position, which goes before the additional income entered.
 */
public record IncomeBasis(AlignCases command, ValuesOfDay values, StoredIncomes stored) {
    /** Two questions, however many cases. @param found rows of {@link OpenCase#SELECT} of one agency */
    static Uni<IncomeBasis> read(
            SqlConnection db, PositionValues values, String agency, RowSet<Row> found, AlignCases command) {
        var persons = StreamSupport.stream(found.spliterator(), false)
                .map(row -> row.getUUID("person_id"))
                .toArray(UUID[]::new);
        return values.asOf(db, agency, command.referenceDate())
                .chain(known ->
                        StoredIncomes.of(db, agency, persons).map(stored -> new IncomeBasis(command, known, stored)));
    }

    IncomeFacts facts(OpenCase open) {
        var before = stored.on(open.personId(), IncomeSide.BEFORE, command.referenceDate());
        var after = stored.on(open.personId(), IncomeSide.AFTER, command.referenceDate());
        command.incomeOf(open.formerKind()).ifPresent(said -> {
            before.put(IncomeComponent.REGIONAL_INCOME, said.before());
            after.put(IncomeComponent.REGIONAL_INCOME, said.after());
        });
        allowance(open, after);
        return open.incomeFacts(command.referenceDate(), before, after);
    }

    /** Of the position itself (R17-18); without a value the rules fall back on their table (INC-08). */
    private void allowance(OpenCase open, Map<IncomeComponent, Long> after) {
        values.allowance(open.functionalCode(), open.level())
                .ifPresent(rupiah -> after.putIfAbsent(IncomeComponent.POSITION_ALLOWANCE, rupiah));
    }
}
