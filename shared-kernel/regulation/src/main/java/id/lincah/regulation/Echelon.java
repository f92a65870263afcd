package id.lincah.regulation;

import java.util.Arrays;

/** The old structural level, highest first. */
public enum Echelon {
    I_A("I.a", PositionKind.JPT),
    I_B("I.b", PositionKind.JPT),
    II_A("II.a", PositionKind.JPT),
    II_B("II.b", PositionKind.JPT),
    III_A("III.a", PositionKind.ADMINISTRATOR),
    III_B("III.b", PositionKind.ADMINISTRATOR),
    IV_A("IV.a", PositionKind.PENGAWAS),
    IV_B("IV.b", PositionKind.PENGAWAS),
    V("V", PositionKind.ESELON_V);

    private final String label;
    private final PositionKind positionKind;

    Echelon(String label, PositionKind positionKind) {
        this.label = label;
        this.positionKind = positionKind;
    }

    /** The kind of position the level belongs to under UU 5/2014 and UU 20/2023. */
    public PositionKind positionKind() {
        return positionKind;
    }

    /**
     * @param label e.g. {@code III.a} or {@code V}, letter for letter
     * @throws IllegalArgumentException for any other text
     */
    public static Echelon of(String label) {
        return Arrays.stream(values())
                .filter(echelon -> echelon.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such echelon: " + label));
    }

    /** The form used in JSON, CSV and the database, e.g. {@code III.a}. */
    @Override
    public String toString() {
        return label;
    }
}
