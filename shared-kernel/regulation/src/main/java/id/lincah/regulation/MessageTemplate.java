package id.lincah.regulation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with places such as {@code {shortfall}} to be filled. */
public record MessageTemplate(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");

    /** The names of the places, sorted. */
    public Set<String> placeholders() {
        var names = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(place -> names.add(place.group(1)));
        return names;
    }

    /**
     * The sentence for a person: dates in words, decimals with the language's own separator.
     *
     * @throws IllegalArgumentException when a place has no value: half a sentence would mislead
     */
    public String render(Map<String, Object> values, Language language) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(spoken(place.group(1), values, language)));
    }

    private String spoken(String name, Map<String, Object> values, Language language) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for {" + name + "} in: " + text);
        }
        if (value instanceof LocalDate date) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
        }
        return value instanceof BigDecimal number ? decimal(number, language) : value.toString();
    }

    private static String decimal(BigDecimal number, Language language) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
