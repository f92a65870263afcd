package id.lincah.orgstructure.scenariodocuments;

import java.util.Locale;

/** The papers of a scenario. */
public enum ScenarioDocument {
    /** Draft of the regulation (SOTK). */
    REGULATION,
    /** Annex of the regulation. */
    ANNEX,
    /** Purpose, law, numbers, what is missing. */
    EXPLANATION,
    /** Who holds a post that goes: confidential. */
    HOLDERS;

    String file(DocumentFormat format) {
        return name().toLowerCase(Locale.ROOT) + "." + format.ending();
    }

    boolean confidential() {
        return this == HOLDERS;
    }
}
