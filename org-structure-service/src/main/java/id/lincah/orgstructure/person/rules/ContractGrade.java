package id.lincah.orgstructure.person.rules;

import java.util.Arrays;
import java.util.Optional;

/**
 * <em>Golongan</em> of a PPPK: Roman numerals I to XVII without a letter, another scale than that of civil servants
 * (REF-01; recalled, so data from elsewhere may prove it wrong).
 */
public enum ContractGrade {
    I,
    II,
    III,
    IV,
    V,
    VI,
    VII,
    VIII,
    IX,
    X,
    XI,
    XII,
    XIII,
    XIV,
    XV,
    XVI,
    XVII;

    /** @param text letter for letter; empty for any other text */
    public static Optional<ContractGrade> of(String text) {
        return Arrays.stream(values())
                .filter(grade -> grade.name().equals(text))
                .findFirst();
    }
}
