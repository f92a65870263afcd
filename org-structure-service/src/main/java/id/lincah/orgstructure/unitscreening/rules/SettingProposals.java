package id.lincah.orgstructure.unitscreening.rules;

import id.lincah.regulation.CsvRow;
import id.lincah.regulation.DatedTable;
import id.lincah.regulation.Language;
import id.lincah.regulation.PositionKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which place of the list of kept units (R25-05) a unit's name, type and ancestors speak for: {@code
 * regulation/setting-proposals.csv}, a decision of this software. A proposal decides nothing; the operator confirms it. The
 * place {@code SECTION_ONLY_AFFAIR} rests on the class of workload and is never proposed.
 */
public final class SettingProposals {
    /** What can be seen of one unit. */
    public record Look(String name, String type) {}

    /**
     * A proposal with its reason.
     *
     * @param row of the table
     */
    public record Proposal(int row, KeptSetting setting, String reasonId, String reasonEn) {
        public String reason(Language language) {
            return language == Language.EN ? reasonEn : reasonId;
        }
    }

    private enum Where {
        SELF,
        ANCESTOR,
        SELF_OR_ANCESTOR
    }

    private record Row(Proposal proposal, Where where, Pattern words, Pattern officeWords) {}

    private final List<Row> rows;
    private final KeptSettings list;

    private SettingProposals(List<Row> rows, KeptSettings list) {
        this.rows = rows;
        this.list = list;
    }

    public static SettingProposals read(KeptSettings list) {
        var table = DatedTable.read("regulation/setting-proposals.csv", List.of("row"), SettingProposals::row);
        return new SettingProposals(table.rows(), list);
    }

    private static Row row(CsvRow row) {
        var setting = row.oneOf("setting", KeptSetting.class);
        var proposal = new Proposal(row.integer("row"), setting, row.text("reason_id"), row.text("reason_en"));
        return new Row(
                proposal,
                row.oneOf("look_at", Where.class),
                anyOf(row.list("words")),
                row.optional("office_words")
                        .map(some -> anyOf(row.list("office_words")))
                        .orElse(null));
    }

    /** Whole words only: "upt" is not in "Kuptan". */
    private static Pattern anyOf(List<String> words) {
        return Pattern.compile(words.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    /**
     * Only for a supervisor's unit, and only a place whose row of the list would keep it.
     *
     * @param ancestors from the parent upward; the last is the government itself
     */
    public Optional<Proposal> propose(ScreeningFacts facts, Look unit, List<Look> ancestors) {
        if (!facts.headedBy(PositionKind.PENGAWAS)) {
            return Optional.empty();
        }
        return rows.stream()
                .filter(row -> speaks(row, unit, ancestors))
                .map(Row::proposal)
                .filter(proposal -> list.keep(facts.at(proposal.setting())))
                .findFirst();
    }

    /** The proposal of a row of the table. */
    public Optional<Proposal> byRow(int number) {
        return rows.stream()
                .map(Row::proposal)
                .filter(each -> each.row() == number)
                .findFirst();
    }

    private static boolean speaks(Row row, Look unit, List<Look> ancestors) {
        var self = row.where() != Where.ANCESTOR && names(row.words(), unit);
        var above = row.where() != Where.SELF && ancestors.stream().anyMatch(each -> names(row.words(), each));
        return (self || above) && (row.officeWords() == null || officeNames(row.officeWords(), ancestors));
    }

    /** The office is the highest unit below the government; a unit right below the government has none above it. */
    private static boolean officeNames(Pattern words, List<Look> ancestors) {
        return ancestors.size() > 1 && names(words, ancestors.get(ancestors.size() - 2));
    }

    private static boolean names(Pattern words, Look look) {
        var text = look.name() + " " + look.type().replace('_', ' ');
        return words.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
