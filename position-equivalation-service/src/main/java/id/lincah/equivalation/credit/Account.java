package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.AccountHistory;
import java.time.LocalDate;
import java.util.UUID;

/** An account, locked for this transaction, with all its ledger follows from; {@code closedOn} is null while it is open. */
record Account(UUID personId, LocalDate closedOn, AccountHistory history) {}
