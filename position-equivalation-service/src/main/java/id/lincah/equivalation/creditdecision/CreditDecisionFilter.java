package id.lincah.equivalation.creditdecision;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which determinations are listed; every part may be missing. */
public class CreditDecisionFilter {
    @QueryParam("periodFrom")
    @Schema(examples = "2025-01-01")
    public LocalDate periodFrom;

    @QueryParam("periodTo")
    @Schema(examples = "2025-12-31")
    public LocalDate periodTo;

    @QueryParam("state")
    @Pattern(regexp = "ISSUED|WITHDRAWN")
    public String state;

    @QueryParam("personId")
    public UUID personId;

    @QueryParam("agency")
    @Schema(examples = "35")
    public String agency;

    /** All parts in a fixed order, for the cursor. */
    String signature() {
        return Arrays.asList(periodFrom, periodTo, state, personId, agency).toString();
    }
}
