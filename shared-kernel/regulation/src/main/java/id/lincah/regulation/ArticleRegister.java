package id.lincah.regulation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The register of all instruments and articles the suite rests on: {@code regulation/articles.csv}. A citation that
 * is not registered is a mistake of the one who wrote it, not of the register.
 */
public final class ArticleRegister {
    private static final String RESOURCE = "regulation/articles.csv";

    /**
     * One registered article.
     *
     * @param rules ids of Lincah's reference that rest on it
     * @param owner the service that decides by it, or {@code out of scope because …}
     * @param inForceFrom null when no source names the day; {@code inForceTo} null while in force
     */
    public record Article(
            Citation citation,
            List<String> rules,
            String heading,
            LocalDate inForceFrom,
            LocalDate inForceTo,
            String owner) {}

    private final List<Article> articles;

    private ArticleRegister(List<Article> articles) {
        this.articles = articles;
    }

    /** @throws IllegalStateException when an article stands there twice or a cell is empty */
    public static ArticleRegister read() {
        var rows = CsvTable.read(
                RESOURCE, "instrument", "article", "rules", "heading", "in_force_from", "in_force_to", "owner");
        var seen = new HashSet<Citation>();
        for (var row : rows) {
            if (!seen.add(citation(row))) {
                throw row.fault("article", "stands there twice");
            }
        }
        return new ArticleRegister(rows.stream().map(ArticleRegister::article).toList());
    }

    private static Article article(CsvRow row) {
        return new Article(
                citation(row),
                row.list("rules"),
                row.text("heading"),
                row.optionalDate("in_force_from").orElse(null),
                row.optionalDate("in_force_to").orElse(null),
                row.text("owner"));
    }

    private static Citation citation(CsvRow row) {
        return new Citation(row.text("instrument"), row.text("article"));
    }

    /** The registered article; a rule id of the reference serves as the article too. */
    public Optional<Article> find(Citation citation) {
        return articles.stream()
                .filter(article -> article.citation().instrument().equals(citation.instrument()))
                .filter(article -> article.citation().article().equals(citation.article())
                        || article.rules().contains(citation.article()))
                .findFirst();
    }

    /** How a rule of the reference can be cited, for a message to the one who cited it wrongly. */
    public List<Citation> citationsOf(String ruleId) {
        return articles.stream()
                .filter(article -> article.rules().contains(ruleId))
                .map(Article::citation)
                .toList();
    }

    public List<Article> articles() {
        return articles;
    }
}
