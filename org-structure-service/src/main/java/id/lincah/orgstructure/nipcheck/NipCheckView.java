package id.lincah.orgstructure.nipcheck;

import id.lincah.regulation.RuleSet;
import id.lincah.regulation.Sex;
import id.lincah.request.FindingView;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an employee number says.
 *
 * @param code the first thing wrong with it; null when valid
 * @param normalized the number without spaces; null when invalid, as are the following
 * @param candidateMonth {@code YYYY-MM} of the appointment as candidate
 */
public record NipCheckView(
        boolean valid,
        String code,
        String normalized,
        LocalDate birthDate,
        @Schema(examples = "2005-02") String candidateMonth,
        Sex sex,
        @Schema(examples = "987") String serial,
        List<FindingView> findings,
        RuleSet ruleSet) {

    /** Masked: a number must not reach a log. */
    @Override
    public String toString() {
        return "NipCheckView[valid=" + valid + ", code=" + code + "]";
    }
}
