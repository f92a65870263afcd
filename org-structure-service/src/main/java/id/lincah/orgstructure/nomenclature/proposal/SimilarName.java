package id.lincah.orgstructure.nomenclature.proposal;

import id.lincah.orgstructure.nomenclature.ExecutorNameRow;
import id.lincah.orgstructure.nomenclature.rules.ExecutorClass;
import id.lincah.orgstructure.nomenclature.rules.NameSimilarity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A name that exists and looks like a proposed one.
 *
 * @param similarity in percent
 */
public record SimilarName(
        String code,
        String name,
        ExecutorClass executorClass,
        int similarity,
        String decree,
        LocalDate validFrom,
        LocalDate validTo) {
    private static final int WORTH_SHOWING = 40;
    private static final int MOST = 10;

    static List<SimilarName> to(String name, List<ExecutorNameRow> names) {
        return names.stream()
                .map(row -> of(name, row))
                .filter(similar -> similar.similarity >= WORTH_SHOWING)
                .sorted(Comparator.comparingInt(SimilarName::similarity)
                        .reversed()
                        .thenComparing(SimilarName::name)
                        .thenComparing(SimilarName::validFrom))
                .limit(MOST)
                .toList();
    }

    private static SimilarName of(String name, ExecutorNameRow row) {
        return new SimilarName(
                row.code(),
                row.name(),
                row.executorClass(),
                NameSimilarity.percent(name, row.name()),
                row.decree(),
                row.validFrom(),
                row.validTo());
    }
}
