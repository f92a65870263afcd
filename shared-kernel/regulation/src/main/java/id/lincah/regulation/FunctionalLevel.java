package id.lincah.regulation;

import java.util.Arrays;
import java.util.Optional;

/** <em>Jenjang</em> within a functional position, in rising order inside each category. */
public enum FunctionalLevel {
    PEMULA("Pemula", FunctionalCategory.SKILL),
    TERAMPIL("Terampil", FunctionalCategory.SKILL),
    MAHIR("Mahir", FunctionalCategory.SKILL),
    PENYELIA("Penyelia", FunctionalCategory.SKILL),
    AHLI_PERTAMA("Ahli Pertama", FunctionalCategory.EXPERTISE),
    AHLI_MUDA("Ahli Muda", FunctionalCategory.EXPERTISE),
    AHLI_MADYA("Ahli Madya", FunctionalCategory.EXPERTISE),
    AHLI_UTAMA("Ahli Utama", FunctionalCategory.EXPERTISE);

    private final String title;
    private final FunctionalCategory category;

    FunctionalLevel(String title, FunctionalCategory category) {
        this.title = title;
        this.category = category;
    }

    /** The name as a decree writes it. */
    public String title() {
        return title;
    }

    public FunctionalCategory category() {
        return category;
    }

    /** The next level of the same category; empty at the top, since nobody rises from <em>penyelia</em> to <em>ahli</em>. */
    public Optional<FunctionalLevel> next() {
        return Arrays.stream(values())
                .filter(level -> level.category == category && level.ordinal() == ordinal() + 1)
                .findFirst();
    }
}
