package id.lincah.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import id.lincah.regulation.Citation;
import id.lincah.regulation.Finding;
import id.lincah.regulation.Language;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A finding as the API tells it: with its sentence in the asked language, its details as extra fields.
 *
 * @param message the sentence from the rule book, placeholders filled
 */
@Schema(additionalProperties = Schema.True.class)
public record FindingView(
        String code,
        Severity severity,
        String rule,
        Citation citation,
        String message,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> details) {

    public static FindingView of(Finding finding, RuleBook book, Language language) {
        return new FindingView(
                finding.code(),
                finding.severity(),
                finding.rule(),
                finding.citation(),
                book.message(finding, language),
                finding.details());
    }

    public static List<FindingView> of(List<Finding> findings, RuleBook book, Language language) {
        return findings.stream().map(finding -> of(finding, book, language)).toList();
    }
}
