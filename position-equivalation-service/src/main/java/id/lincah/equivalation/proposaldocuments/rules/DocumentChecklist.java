package id.lincah.equivalation.proposaldocuments.rules;

import id.lincah.regulation.DatedTable;
import id.lincah.regulation.Language;
import id.lincah.regulation.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** R17-28: the papers of a case and of its agency. Recalled, so the list is data that can be replaced. */
public final class DocumentChecklist {
    /** Whose paper it is. */
    public enum Scope {
        CASE,
        AGENCY
    }

    /** One line of the list; {@code copies} different papers of the kind are wanted. */
    public record Demand(String kind, Scope scope, int copies, String nameId, String nameEn, Standing standing) {
        public String name(Language language) {
            return language == Language.EN ? nameEn : nameId;
        }
    }

    private final DatedTable<Demand> table = DatedTable.read(
            "regulation/document-checklist.csv",
            List.of("kind"),
            row -> new Demand(
                    row.text("kind"),
                    row.oneOf("scope", Scope.class),
                    row.integer("copies"),
                    row.text("name_id"),
                    row.text("name_en"),
                    row.oneOf("standing", Standing.class)));

    /** What is wanted on a day, in the order of the list. */
    public List<Demand> on(LocalDate day, Scope scope) {
        return table.rows().stream()
                .filter(demand -> demand.scope() == scope)
                .filter(demand ->
                        table.rowFor(day, demand.kind()).filter(demand::equals).isPresent())
                .toList();
    }

    /** A kind by its code, whenever it was wanted. */
    public Optional<Demand> find(String kind) {
        return table.rows().stream()
                .filter(demand -> demand.kind().equals(kind))
                .findFirst();
    }
}
