package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.LedgerChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a command entered: per account the rows it led to and the balance afterwards. */
public record CreditEntered(List<Account> accounts) {
    public record Account(UUID personId, int rows, BigDecimal balance) {}

    CreditEntered(Map<UUID, LedgerChange> changes) {
        this(changes.entrySet().stream()
                .map(each -> new Account(
                        each.getKey(),
                        each.getValue().rows().size(),
                        each.getValue().balance()))
                .toList());
    }
}
