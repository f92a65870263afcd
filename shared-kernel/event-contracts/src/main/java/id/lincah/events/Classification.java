package id.lincah.events;

import java.util.Locale;

/** Who may read a topic. */
public enum Classification {
    /** Anybody; holds nothing about a person. */
    PUBLIC,
    /** The suite's services; persons appear by id only. */
    RESTRICTED,
    /** The named recipients only; holds personal data. */
    CONFIDENTIAL;

    /** The form used in {@code ce_classification}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
