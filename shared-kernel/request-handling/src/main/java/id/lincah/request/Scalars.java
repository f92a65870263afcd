package id.lincah.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Readers of single values that are stricter than Jackson's own. */
final class Scalars {
    private static final int MOST_DIGITS = 40;

    private Scalars() {}

    private static String text(JsonParser parser, DeserializationContext context, Class<?> type) throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING)
                ? parser.getText()
                : (String) context.handleUnexpectedToken(type, parser);
    }

    /** {@code YYYY-MM-DD}, a day that exists, in a year a civil servant can have lived in. */
    static final class IsoDate extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;
        private static final Pattern SHAPE = Pattern.compile("(1[89]|2[0-9])\\d{2}-\\d{2}-\\d{2}");

        IsoDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = text(parser, context, LocalDate.class);
            try {
                if (SHAPE.matcher(text).matches()) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException noSuchDay) {
                // reported below like any other text that is no date
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a date");
        }
    }

    /** A number that can be written out: {@code 1e999999} would need a megabyte of zeros. */
    static final class Decimal extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Decimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var number = NumberDeserializers.BigDecimalDeserializer.instance.deserialize(parser, context);
            if (number != null && (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS)) {
                return (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, number, "too many digits");
            }
            return number;
        }
    }

    /** A value of the glossary with its own written form, e.g. grade {@code III/c}. */
    static final class Labelled<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> reader;

        Labelled(Class<T> type, Function<String, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = text(parser, context, handledType());
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException unknown) {
                @SuppressWarnings("unchecked")
                T none = (T) context.handleWeirdStringValue(handledType(), text, "unknown value");
                return none;
            }
        }
    }
}
