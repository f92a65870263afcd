package id.lincah.orgstructure.simplification;

import id.lincah.regulation.CsvRow;
import id.lincah.regulation.CsvTable;
import id.lincah.regulation.Language;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What to do about a finding, and where: {@code regulation/remedies.csv}, one row a code. */
@Singleton
class Remedies {
    /** What a finding keeps from happening. */
    public enum Blocks {
        NOTHING,
        MAPPING,
        ENACTMENT
    }

    /**
     * The way out.
     *
     * @param path of the act below the scenario, or with a slash below the service; null for the scenario itself
     */
    record Remedy(String code, String id, String en, Blocks blocks, String path, String messageId, String messageEn) {
        String text(Language language) {
            return language == Language.EN ? en : id;
        }

        /** Of what no rule of law says; null for a code of the rule book. */
        String message(Language language) {
            return language == Language.EN ? messageEn : messageId;
        }

        String link(UUID scenario) {
            var service = "/api/org-structure/v1";
            var itself = service + "/scenarios/" + scenario;
            if (path == null) {
                return itself;
            }
            return path.startsWith("/") ? service + path : itself + "/" + path;
        }
    }

    private final Map<String, Remedy> byCode =
            CsvTable.read("regulation/remedies.csv", "code", "remedy_id", "remedy_en", "blocks", "path").stream()
                    .map(Remedies::remedy)
                    .collect(Collectors.toMap(Remedy::code, Function.identity()));

    private static Remedy remedy(CsvRow row) {
        return new Remedy(
                row.text("code"),
                row.text("remedy_id"),
                row.text("remedy_en"),
                row.oneOf("blocks", Blocks.class),
                row.optional("path").orElse(null),
                row.optional("message_id").orElse(null),
                row.optional("message_en").orElse(null));
    }

    /** @throws IllegalStateException for a code nobody wrote a remedy for */
    Remedy of(String code) {
        var remedy = byCode.get(code);
        if (remedy == null) {
            throw new IllegalStateException("no remedy for " + code);
        }
        return remedy;
    }
}
