package id.lincah.regulation;

/**
 * Where a rule comes from.
 *
 * @param instrument the regulation as written in {@code regulation/articles.csv}, e.g. {@code PermenPANRB 17/2021}
 * @param article the article in the form {@code Pasal 7(a)}, or, where no source names one, the id of the rule
 *     in Lincah's reference, e.g. {@code R25-03}
 */
public record Citation(String instrument, String article) {
    public Citation {
        requireText(instrument, "instrument");
        requireText(article, "article");
    }

    private static void requireText(String text, String what) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("a citation needs its " + what);
        }
    }

    @Override
    public String toString() {
        return instrument + ", " + article;
    }
}
