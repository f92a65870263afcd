package id.lincah.equivalation.careercheck;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which kept answers are listed; every part may be missing. */
public class CareerCheckFilter {
    @QueryParam("kind")
    @Pattern(regexp = "GRADE|LEVEL|TRANSFER")
    public String kind;

    @QueryParam("outcome")
    @Pattern(regexp = "ELIGIBLE|ELIGIBLE_SPECIAL|REFUSED|NEEDS_REVIEW")
    public String outcome;

    @QueryParam("personId")
    public UUID personId;

    /** A ground that was found, e.g. {@code CREDIT_SHORT}. */
    @QueryParam("code")
    @Pattern(regexp = "[A-Z_]{1,60}")
    public String code;

    @QueryParam("agency")
    @Schema(examples = "35")
    public String agency;

    /** All parts in a fixed order, for the cursor. */
    String signature() {
        return Arrays.asList(kind, outcome, personId, code, agency).toString();
    }
}
