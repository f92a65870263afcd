package id.lincah.equivalation.creditdecision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a determination says, word for word as it was signed; it is kept so and never computed anew.
 *
 * @param levelSince TMT of the level
 * @param lines one for each kind of credit that stands in the level (AKP-10)
 * @param rows every row of the account behind the lines
 * @param nextGrade what the next grade demands; null where the level holds none
 * @param nextLevel the same of the next level
 */
public record DecisionContent(
        Head head,
        Holder holder,
        String functionalName,
        String level,
        LocalDate levelSince,
        List<Line> lines,
        BigDecimal before,
        BigDecimal gained,
        BigDecimal total,
        List<Row> rows,
        Threshold nextGrade,
        Threshold nextLevel) {
    /** Who determines, where and for which period. */
    public record Head(
            String number,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate issuedOn,
            String agencyName,
            String place,
            String signerOffice,
            String signerName,
            String signerNumber) {}

    /** Whose credit it is, as known when it was determined. */
    public record Holder(
            String name,
            String nip,
            LocalDate birthDate,
            String grade,
            LocalDate gradeSince,
            String position,
            String unit,
            String office) {}

    /** Credit of one kind: from before the period, within it, together. */
    public record Line(String kind, BigDecimal before, BigDecimal gained, BigDecimal total) {}

    /**
     * A row of the account.
     *
     * @param day the last day it stands for
     * @param source evaluation or document it rests on
     */
    public record Row(
            LocalDate day,
            String kind,
            String rule,
            String period,
            String predicate,
            String source,
            BigDecimal credit) {}

    /** @param difference credit above it; negative when it is short */
    public record Threshold(String next, BigDecimal required, BigDecimal difference) {}
}
