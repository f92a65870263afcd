package id.lincah.orgstructure.positionmap.need;

import id.lincah.orgstructure.positionmap.rules.NeedState;
import id.lincah.orgstructure.positionmap.rules.RA46FinalNeedAndClass;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.regulation.PositionKind;
import java.util.Arrays;

/** What can be said of a row without the database. */
final class NeedChecks {
    private static final int LONGEST_TEXT = 300;
    private static final int LARGEST_NEED = 100_000;
    private static final int MOST_DECIMALS = 2;
    private static final int LONGEST_LOAD = 12;

    private final NeedFaults faults;

    NeedChecks(NeedFaults faults) {
        this.faults = faults;
    }

    void check(int index, NeedRow row) {
        checkBox(index, row);
        if (Boolean.TRUE.equals(row.ends())) {
            refuse(index, "ends", "ENDS_WITH_FIGURES", row.need() != null || row.jobClass() != null);
            return;
        }
        checkNeed(index, row);
        checkLoad(index, row);
        refuse(
                index,
                "jobClass",
                "CLASS_OUT_OF_RANGE",
                row.jobClass() != null && !RA46FinalNeedAndClass.isClass(row.jobClass()));
    }

    private void checkBox(int index, NeedRow row) {
        refuse(index, "unitCode", "VALUE_REQUIRED", blank(row.unitCode()));
        refuse(index, "positionTitle", "TITLE_OR_CODE", blank(row.positionTitle()) == blank(row.positionCode()));
        refuse(index, "positionTitle", "TEXT_TOO_LONG", longer(row.positionTitle()));
        refuse(index, "source", "TEXT_TOO_LONG", longer(row.source()));
        if (blank(row.positionCode())) {
            refuse(index, "kind", "KIND_UNKNOWN", !oneOf(PositionKind.values(), row.kind()));
        }
        var functional = PositionKind.FUNGSIONAL.name().equals(row.kind());
        refuse(index, "functionalCode", "ONLY_FUNCTIONAL", row.functionalCode() != null && !functional);
        refuse(index, "functionalLevel", "ONLY_FUNCTIONAL", row.functionalLevel() != null && !functional);
        refuse(
                index,
                "functionalLevel",
                "LEVEL_UNKNOWN",
                row.functionalLevel() != null && !oneOf(FunctionalLevel.values(), row.functionalLevel()));
    }

    private void checkNeed(int index, NeedRow row) {
        refuse(index, "need", "NEED_OUT_OF_RANGE", row.need() != null && (row.need() < 0 || row.need() > LARGEST_NEED));
        refuse(
                index,
                "needState",
                "STATE_UNKNOWN",
                row.needState() != null && !oneOf(NeedState.values(), row.needState()));
        refuse(
                index,
                "need",
                "NEED_REQUIRED",
                row.need() == null && NeedState.FINAL.name().equals(row.needState()));
    }

    private void checkLoad(int index, NeedRow row) {
        var load = row.loadMinutes();
        refuse(index, "loadMinutes", "LOAD_WITHOUT_TIME", (load == null) != (row.effectiveMinutes() == null));
        refuse(
                index,
                "effectiveMinutes",
                "NOT_POSITIVE",
                row.effectiveMinutes() != null && row.effectiveMinutes() <= 0);
        if (load != null) {
            refuse(
                    index,
                    "loadMinutes",
                    "LOAD_OUT_OF_RANGE",
                    load.signum() < 0 || load.precision() - load.scale() > LONGEST_LOAD);
            refuse(
                    index,
                    "loadMinutes",
                    "TOO_MANY_DECIMALS",
                    load.stripTrailingZeros().scale() > MOST_DECIMALS);
        }
    }

    private void refuse(int index, String field, String code, boolean wrong) {
        if (wrong) {
            faults.add(index, field, code);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static boolean longer(String text) {
        return text != null && text.length() > LONGEST_TEXT;
    }

    private static boolean oneOf(Enum<?>[] words, String text) {
        return Arrays.stream(words).anyMatch(word -> word.name().equals(text));
    }
}
