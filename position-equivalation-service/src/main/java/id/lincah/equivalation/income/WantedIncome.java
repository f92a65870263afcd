package id.lincah.equivalation.income;

import java.util.function.UnaryOperator;

/** One component that shall be entered, and how to name a place in it to the one who sent it. */
record WantedIncome(EnterIncomes.Item item, UnaryOperator<String> place) {
    static WantedIncome ofItem(EnterIncomes.Item item, int index) {
        return new WantedIncome(item, field -> "/items/" + index + "/" + field);
    }

    static WantedIncome ofRow(EnterIncomes.Item item, long row) {
        return new WantedIncome(item, field -> "row " + row + ", column " + IncomeFile.column(field));
    }

    /** What may be there only once. */
    record Key(Object person, Object side, Object component, Object from) {}

    Key key() {
        return new Key(item.personId(), item.side(), item.component(), item.validFrom());
    }
}
