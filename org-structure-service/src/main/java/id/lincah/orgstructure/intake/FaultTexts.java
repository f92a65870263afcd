package id.lincah.orgstructure.intake;

import id.lincah.regulation.Language;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences on faults, from the same texts as those of a plain import. */
@Singleton
class FaultTexts {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    FaultTexts() {
        for (var language : Language.values()) {
            texts.put(language, read("messages/problems_" + language.tag() + ".properties"));
        }
    }

    /** The code itself when there is no sentence for it. */
    String sentence(String code, JsonObject details, Language language) {
        var text = texts.get(language).getProperty(code, code);
        return PLACE.matcher(text).replaceAll(place -> {
            var value = details.getValue(place.group(1));
            return Matcher.quoteReplacement(value == null ? "–" : value.toString());
        });
    }

    private static Properties read(String resource) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream(resource)) {
            var texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
