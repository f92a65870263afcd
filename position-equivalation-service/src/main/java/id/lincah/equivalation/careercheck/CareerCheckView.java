package id.lincah.equivalation.careercheck;

import com.fasterxml.jackson.databind.JsonNode;
import id.lincah.request.FindingView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kept answer of the promotion or transfer rules.
 *
 * @param checkedFor the day it was asked for
 * @param target the next grade or level; null where there is none
 * @param findings with their citations, as they were told then
 * @param facts everything the answer rests on
 * @param creditAfter credit after the promotion or transfer; null without one
 */
public record CareerCheckView(
        UUID id,
        UUID personId,
        String agency,
        String kind,
        LocalDate checkedFor,
        String functionalCode,
        String target,
        String outcome,
        List<String> codes,

        @Schema(type = SchemaType.ARRAY, implementation = FindingView.class)
        JsonNode findings,

        @Schema(type = SchemaType.OBJECT) JsonNode facts,
        BigDecimal credit,
        BigDecimal creditAfter,
        String ruleSet,
        String checkedBy,
        OffsetDateTime checkedAt) {
    static final List<String> COLUMNS = List.of(
            "id",
            "person_id",
            "agency",
            "kind",
            "checked_for",
            "functional_code",
            "target",
            "outcome",
            "codes",
            "credit",
            "credit_after",
            "checked_at");

    List<Object> cells() {
        return Arrays.asList(
                id,
                personId,
                agency,
                kind,
                checkedFor,
                functionalCode,
                target,
                outcome,
                String.join(";", codes),
                credit,
                creditAfter,
                checkedAt);
    }
}
