package id.lincah.orgstructure.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.lincah.regulation.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A job as people see it; nothing of a row is in it.
 *
 * @param rows null until counted
 * @param rowsDone in the present state
 * @param expiresAt when a job that waits for somebody is given up
 * @param percent of the whole; null while rows are being counted and once the job was given up
 * @param counts per dataset: created, changed, unchanged, missing, faulty; {@code loaded}: what a load did
 * @param sheets only of a single job
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntakeView(
        UUID id,
        IntakeState state,
        LocalDate effectiveOn,
        String createdBy,
        Instant createdAt,
        Instant endedAt,
        Instant expiresAt,
        Integer rows,
        int rowsDone,
        Integer percent,
        int faultyRows,

        @Schema(examples = "{\"UNITS\":{\"created\":62,\"changed\":0,\"unchanged\":0,\"missing\":0,\"faulty\":2}}")
        Map<String, Object> counts,

        Refusal refusal,
        boolean purged,
        List<SheetView> sheets) {

    /** Why the job came to nothing. */
    public record Refusal(String code, String message, Map<String, Object> details) {}

    /**
     * @param sheet its number; columns, repairs and faults name it
     * @param dataset null: left aside
     */
    public record SheetView(int sheet, String name, String dataset, int rows, List<ColumnView> columns) {
        static SheetView of(IntakeSheet sheet) {
            var columns = new java.util.ArrayList<ColumnView>();
            for (int i = 0; i < sheet.header().size() && i < sheet.columns().size(); i++) {
                columns.add(ColumnView.of(
                        sheet.header().get(i),
                        sheet.columns().get(i),
                        i < sheet.recognised().size() ? sheet.recognised().get(i) : ""));
            }
            return new SheetView(
                    sheet.number(),
                    sheet.name(),
                    sheet.dataset() == null ? null : sheet.dataset().name(),
                    sheet.rows(),
                    columns);
        }
    }

    /**
     * @param header as in the file
     * @param fills the column of the dataset; null when left aside
     * @param reason why it was recognised; {@code CONFIRMED} once somebody said so
     * @param confidence 0 to 100
     */
    public record ColumnView(String header, String fills, String reason, int confidence) {
        static ColumnView of(String header, String column, String recognised) {
            int blank = recognised.indexOf(' ');
            return new ColumnView(
                    header,
                    column.isEmpty() ? null : column,
                    blank < 0 ? recognised : recognised.substring(0, blank),
                    blank < 0 ? 100 : Integer.parseInt(recognised.substring(blank + 1)));
        }
    }

    static IntakeView of(Intake intake, List<IntakeSheet> sheets, FaultTexts texts, Language language) {
        return new IntakeView(
                intake.id(),
                intake.state(),
                intake.effectiveOn(),
                intake.createdBy(),
                intake.createdAt().toInstant(),
                intake.endedAt() == null ? null : intake.endedAt().toInstant(),
                intake.expiresAt() == null ? null : intake.expiresAt().toInstant(),
                intake.rowsTotal(),
                intake.rowsDone(),
                intake.percent(),
                intake.faultyRows(),
                intake.outcome().getMap(),
                refusal(intake, texts, language),
                intake.purged(),
                sheets == null ? null : sheets.stream().map(SheetView::of).toList());
    }

    private static Refusal refusal(Intake intake, FaultTexts texts, Language language) {
        return intake.refusalCode() == null
                ? null
                : new Refusal(
                        intake.refusalCode(),
                        texts.sentence(intake.refusalCode(), intake.refusalDetails(), language),
                        intake.refusalDetails().getMap());
    }
}
