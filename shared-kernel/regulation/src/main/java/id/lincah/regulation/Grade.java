package id.lincah.regulation;

import java.util.Arrays;
import java.util.Optional;

/**
 * <em>Golongan ruang</em> of a PNS: exactly seventeen, totally ordered I/a &lt; … &lt; IV/e (REF-01). The scale of
 * PPPK is another one and has no place here.
 */
public enum Grade {
    I_A("I/a", "Juru Muda"),
    I_B("I/b", "Juru Muda Tingkat I"),
    I_C("I/c", "Juru"),
    I_D("I/d", "Juru Tingkat I"),
    II_A("II/a", "Pengatur Muda"),
    II_B("II/b", "Pengatur Muda Tingkat I"),
    II_C("II/c", "Pengatur"),
    II_D("II/d", "Pengatur Tingkat I"),
    III_A("III/a", "Penata Muda"),
    III_B("III/b", "Penata Muda Tingkat I"),
    III_C("III/c", "Penata"),
    III_D("III/d", "Penata Tingkat I"),
    IV_A("IV/a", "Pembina"),
    IV_B("IV/b", "Pembina Tingkat I"),
    IV_C("IV/c", "Pembina Utama Muda"),
    IV_D("IV/d", "Pembina Utama Madya"),
    IV_E("IV/e", "Pembina Utama");

    private final String label;
    private final String rankTitle;

    Grade(String label, String rankTitle) {
        this.label = label;
        this.rankTitle = rankTitle;
    }

    /** The <em>pangkat</em> that belongs to the grade. */
    public String rankTitle() {
        return rankTitle;
    }

    public boolean isBelow(Grade other) {
        return compareTo(other) < 0;
    }

    public boolean isAbove(Grade other) {
        return compareTo(other) > 0;
    }

    /** The next higher grade; empty at IV/e. */
    public Optional<Grade> next() {
        return this == IV_E ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /**
     * @param label e.g. {@code III/c}, letter for letter
     * @throws IllegalArgumentException for any other text
     */
    public static Grade of(String label) {
        return Arrays.stream(values())
                .filter(grade -> grade.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such grade: " + label));
    }

    /** The form used in JSON, CSV and the database, e.g. {@code III/c}. */
    @Override
    public String toString() {
        return label;
    }
}
