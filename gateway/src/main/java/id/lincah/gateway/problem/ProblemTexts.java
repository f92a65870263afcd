package id.lincah.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences people read: Indonesian unless the caller asks for English. */
final class ProblemTexts {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final ResourceBundle ID = bundle(Locale.ROOT);
    private static final ResourceBundle EN = bundle(Locale.ENGLISH);

    private final Locale language;

    private ProblemTexts(Locale language) {
        this.language = language;
    }

    static ProblemTexts of(String acceptLanguage) {
        return new ProblemTexts(asked(acceptLanguage));
    }

    String language() {
        return language.toLanguageTag();
    }

    String title(Refusal refusal) {
        return texts().getString(refusal.name() + ".title");
    }

    String detail(Refusal refusal) {
        return texts().getString(refusal.name());
    }

    private ResourceBundle texts() {
        return language.equals(Locale.ENGLISH) ? EN : ID;
    }

    private static Locale asked(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return INDONESIAN;
        }
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            var found = Locale.lookup(ranges, List.of(INDONESIAN, Locale.ENGLISH));
            return found == null ? INDONESIAN : found;
        } catch (IllegalArgumentException unreadable) {
            return INDONESIAN;
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("problems.gateway", locale, noFallback);
    }
}
