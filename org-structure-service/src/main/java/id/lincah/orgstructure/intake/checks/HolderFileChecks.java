package id.lincah.orgstructure.intake.checks;

import java.util.Map;

/** The holders of one stretch laid over those of the whole job, over the positions and over what is stored. No name or number in a fault. */
final class HolderFileChecks {
    private static final String POSITION = "position_code";

    private final StoredStructure stored;
    private final CodeTable numbers = new CodeTable();
    private final CodeTable positions = new CodeTable();
    private final CodeTable accounts = new CodeTable();
    private final Places byNumber = new Places();
    private final Places byPosition = new Places();
    private final Places byAccount = new Places();

    HolderFileChecks(StoredStructure stored) {
        this.stored = stored;
    }

    void add(RowKeys row) {
        first(numbers, byNumber, row.code(), row);
        first(positions, byPosition, row.leansOn(), row);
        first(accounts, byAccount, row.account(), row);
    }

    private static void first(CodeTable table, Places places, String text, RowKeys row) {
        if (!text.isEmpty()) {
            places.first(table.add(text), row);
        }
    }

    void check(IntakeRow row, PositionFileChecks known, RowFaults faults) {
        checkNumber(row, faults);
        checkPosition(row, known, faults);
        checkAccount(row, faults);
    }

    private void checkNumber(IntakeRow row, RowFaults faults) {
        int number = numbers.find(RowKeys.of(row).code());
        if (number >= 0 && !byNumber.is(number, row)) {
            faults.error("nip", "NIP_DUPLICATE", byNumber.details(number, row), byNumber.repairOfSecond(number, row));
        }
    }

    private void checkPosition(IntakeRow row, PositionFileChecks known, RowFaults faults) {
        var code = row.text(POSITION);
        if (code.isEmpty()) {
            return;
        }
        if (!known.knows(code)) {
            faults.error(POSITION, "POSITION_UNKNOWN", Map.of("value", code), null);
        } else if (!byPosition.is(positions.find(code), row)
                || stays(stored.holders().of(code))) {
            faults.error(POSITION, "POSITION_HELD", Map.of("value", code), null);
        }
    }

    private void checkAccount(IntakeRow row, RowFaults faults) {
        var account = row.text("account");
        if (!account.isEmpty()
                && (!byAccount.is(accounts.find(account), row)
                        || stays(stored.accounts().of(account)))) {
            faults.error("account", "ACCOUNT_TAKEN", Map.of("value", account), null);
        }
    }

    /** Whoever stands in the files may move away, or leave an account; what the files leave alone stays. */
    private boolean stays(String number) {
        return number != null && numbers.find(number) < 0;
    }
}
