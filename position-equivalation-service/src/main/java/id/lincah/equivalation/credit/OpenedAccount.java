package id.lincah.equivalation.credit;

import id.lincah.equivalation.catalogue.FunctionalPosition;
import id.lincah.equivalation.credit.rules.BaseCredit;
import id.lincah.equivalation.credit.rules.EntryKind;
import id.lincah.equivalation.credit.rules.LedgerOrder;
import id.lincah.equivalation.credit.rules.OpeningFacts;
import id.lincah.equivalation.credit.rules.OpeningGround;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of an opening beside what is known of the person.
 *
 * @param account null where there is none yet
 * @param position of the catalogue, if there is one of that code
 */
record OpenedAccount(OpenAccounts.Item item, Account account, Optional<FunctionalPosition> position, LocalDate today) {
    /** @param anew whether the account begins with this line */
    record Opening(OpenAccounts.Item item, boolean anew, LocalDate countedFrom, LedgerOrder order) {
        UUID personId() {
            return item.personId();
        }

        JsonObject stored() {
            return new JsonObject()
                    .put("person_id", item.personId().toString())
                    .put("code", item.functionalCode())
                    .put("level", item.level().name())
                    .put("since", item.levelSince().toString())
                    .put("counted_from", countedFrom == null ? null : countedFrom.toString());
        }

        Map<String, Object> change() {
            return Map.of(
                    "ground", item.ground().name(),
                    "level", item.level().name(),
                    "since", item.levelSince().toString(),
                    "credit", order.credit().toPlainString(),
                    "documentNumber", item.documentNumber());
        }
    }

    /** @return empty for a faulty line, whose faults were noted */
    Optional<Opening> judge(int line, LineFaults faults) {
        var code = refusal();
        if (code != null) {
            faults.add(line, code);
            return Optional.empty();
        }
        var facts = facts();
        var base = BaseCredit.of(facts);
        faults.add(line, base.findings());
        return base.findings().isEmpty()
                ? Optional.of(new Opening(item, isAnew(), facts.firstDayCounted(), order(facts, base)))
                : Optional.empty();
    }

    private String refusal() {
        if (position.isEmpty()) {
            return "FUNCTIONAL_POSITION_UNKNOWN";
        }
        if (!position.get().has(item.level())) {
            return "LEVEL_NOT_OF_POSITION";
        }
        if (item.levelSince().isAfter(today)) {
            return "DAY_IN_FUTURE";
        }
        if (account != null && account.closedOn() != null) {
            return "ACCOUNT_CLOSED";
        }
        if (account != null && !isAnew() && !account.history().levels().has(item.level())) {
            return "LEVEL_NOT_OF_ACCOUNT";
        }
        return item.ground() == OpeningGround.EARLIER_ACCOUNT ? refusalOfEarlier() : null;
    }

    private String refusalOfEarlier() {
        if (item.credit() == null || item.creditOn() == null) {
            return "EARLIER_CREDIT_REQUIRED";
        }
        return item.creditOn().isBefore(item.levelSince()) || item.creditOn().isAfter(today)
                ? "EARLIER_CREDIT_DAY"
                : null;
    }

    /** Nothing but what follows from evaluations stands in it. */
    private boolean isAnew() {
        return account == null
                || account.history().standing().stream()
                        .allMatch(row -> row.kind().isDerived() && row.kind() != EntryKind.LEVEL_PROMOTION);
    }

    private OpeningFacts facts() {
        var hasBase =
                account != null && account.history().standing().stream().anyMatch(row -> row.kind() == EntryKind.BASE);
        return new OpeningFacts(
                item.ground(),
                item.level(),
                item.grade(),
                item.levelSince(),
                item.creditOn(),
                item.countedFrom(),
                item.scale(),
                item.credit(),
                item.reason() != null && !item.reason().isBlank(),
                item.earlierPredicates(),
                item.atGradeCeiling(),
                hasBase);
    }

    private LedgerOrder order(OpeningFacts facts, BaseCredit base) {
        return new LedgerOrder(
                EntryKind.BASE,
                UUID.randomUUID(),
                item.level(),
                item.scale(),
                facts.effectiveOn(),
                base.credit(),
                base.rule(),
                base.steps(),
                item.reason(),
                item.documentNumber());
    }
}
