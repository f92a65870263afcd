package id.lincah.request;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import id.lincah.regulation.Echelon;
import id.lincah.regulation.EmployeeNumber;
import id.lincah.regulation.Grade;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;

/**
 * JSON read to the letter: what a client didn't mean, or an attacker did, is refused and not guessed at. Limits: depth
 * 32, text 64 kB, number 40 digits.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {
    private static final int DEPTH = 32;
    private static final int TEXT = 65_536;
    private static final int DIGITS = 40;

    /** After Quarkus' own customizers, so that these settings stand. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(TEXT)
                        .maxNumberLength(DIGITS)
                        .build());
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_MISSING_EXTERNAL_TYPE_ID_PROPERTY,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .registerModule(glossary());
        refuseCoercion(mapper);
    }

    private static void refuseCoercion(ObjectMapper mapper) {
        for (var type : EnumSet.of(
                LogicalType.Textual,
                LogicalType.Integer,
                LogicalType.Float,
                LogicalType.Boolean,
                LogicalType.Enum,
                LogicalType.DateTime,
                LogicalType.OtherScalar)) {
            for (var shape : CoercionInputShape.values()) {
                if (!isOwnShape(type, shape)) {
                    mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
                }
            }
        }
    }

    /** A whole number is a fine decimal; dates and ids come as text. */
    private static boolean isOwnShape(LogicalType type, CoercionInputShape shape) {
        return switch (type) {
            case Textual -> shape == CoercionInputShape.String || shape == CoercionInputShape.EmptyString;
            case Integer -> shape == CoercionInputShape.Integer;
            case Float -> shape == CoercionInputShape.Integer || shape == CoercionInputShape.Float;
            case Boolean -> shape == CoercionInputShape.Boolean;
            default -> shape == CoercionInputShape.String;
        };
    }

    private static SimpleModule glossary() {
        var module = new SimpleModule("lincah");
        module.addDeserializer(LocalDate.class, new Scalars.IsoDate());
        module.addDeserializer(BigDecimal.class, new Scalars.Decimal());
        addLabelled(module, Grade.class, Grade::of);
        addLabelled(module, Echelon.class, Echelon::of);
        addLabelled(module, EmployeeNumber.class, EmployeeNumber::new);
        return module;
    }

    /** Written by {@code toString}: the label of a grade or echelon, the masked form of an employee number. */
    private static <T> void addLabelled(
            SimpleModule module, Class<T> type, java.util.function.Function<String, T> reader) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new Scalars.Labelled<>(type, reader));
    }
}
