package id.lincah.equivalation.proposaldocuments.rules;

import id.lincah.equivalation.rules.EquivalationLaw;
import id.lincah.regulation.Rules;
import java.util.List;

/** The rules on the papers of a proposal. */
public final class DocumentRules {
    public static final DocumentChecklist CHECKLIST = new DocumentChecklist();
    public static final Rules<ChecklistFacts> RULES =
            new Rules<>(List.of(new DocumentsComplete(EquivalationLaw.book(), CHECKLIST)));

    private DocumentRules() {}
}
