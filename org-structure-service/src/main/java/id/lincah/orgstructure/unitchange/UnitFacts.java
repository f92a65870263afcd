package id.lincah.orgstructure.unitchange;

import java.util.List;

/**
 * What is true of a unit in one period.
 *
 * @param setting place on the list of kept units (R25-05); null for none
 * @param parentCode null for a root
 */
public record UnitFacts(
        String name, String type, String echelon, String setting, List<String> functions, String parentCode) {
    UnitFacts under(String parent) {
        return new UnitFacts(name, type, echelon, setting, functions, parent);
    }

    static UnitFacts of(UnitChange.Create change) {
        return new UnitFacts(
                change.name(),
                change.type(),
                text(change.echelon()),
                text(change.setting()),
                change.functions() == null ? List.of() : change.functions(),
                change.parentCode());
    }

    UnitFacts with(UnitChange.Rename change) {
        return new UnitFacts(
                or(change.name(), name),
                or(change.type(), type),
                or(text(change.echelon()), echelon),
                or(text(change.setting()), setting),
                or(change.functions(), functions),
                parentCode);
    }

    static <T> T or(T wanted, T present) {
        return wanted == null ? present : wanted;
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
