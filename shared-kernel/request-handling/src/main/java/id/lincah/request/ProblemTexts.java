package id.lincah.request;

import id.lincah.regulation.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The sentences of all problem and violation codes, per language. The kernel's stand in {@code lincah/problems_*}, a
 * service adds its own in {@code messages/problems_*}; key = code, placeholders {@code {name}}, UTF-8.
 */
@Singleton
public class ProblemTexts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    ProblemTexts() {
        for (var language : Language.values()) {
            var all = new Properties();
            load(all, "lincah/problems_" + language.tag() + ".properties");
            load(all, "messages/problems_" + language.tag() + ".properties");
            texts.put(language, all);
        }
    }

    boolean knows(String code) {
        return texts.get(Language.ID).containsKey(code);
    }

    /** The sentence, its placeholders filled; empty when the code has none. */
    Optional<String> sentence(String code, Map<String, Object> details, Language language) {
        return Optional.ofNullable(texts.get(language).getProperty(code)).map(text -> fill(text, details));
    }

    private static String fill(String text, Map<String, Object> details) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(value(match, details)));
    }

    private static String value(MatchResult match, Map<String, Object> details) {
        var value = details.get(match.group(1));
        return value == null ? "–" : value.toString();
    }

    private static void load(Properties into, String resource) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
