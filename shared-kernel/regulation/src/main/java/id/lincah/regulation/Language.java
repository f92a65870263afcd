package id.lincah.regulation;

import java.util.Locale;

/** The two languages the suite speaks to people; Indonesian comes first. */
public enum Language {
    ID("id"),
    EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** The tag for {@code Content-Language}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The language a client asks for.
     *
     * @param acceptLanguage value of {@code Accept-Language}; null, empty or malformed means Indonesian
     */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ID;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage.strip()).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> primary(range.getRange()))
                    .filter(tag -> tag.equals("id") || tag.equals("in") || tag.equals("en"))
                    .findFirst()
                    .map(tag -> tag.equals("en") ? EN : ID)
                    .orElse(ID);
        } catch (IllegalArgumentException malformed) {
            return ID;
        }
    }

    private static String primary(String range) {
        int hyphen = range.indexOf('-');
        return hyphen < 0 ? range : range.substring(0, hyphen);
    }
}
