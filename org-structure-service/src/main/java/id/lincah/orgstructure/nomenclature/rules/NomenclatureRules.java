package id.lincah.orgstructure.nomenclature.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.util.List;

/** Everything R45 says: of a title on a day, of a name somebody proposes, and of a renaming that is carried out. */
public final class NomenclatureRules {
    private final NamingRules naming;
    private final Rules<ProposalFacts> classOfName;
    private final Rules<ProposalFacts> proposal;
    private final Rules<RenamingFacts> renaming;

    public NomenclatureRules(RuleBook book, ExecutorDecrees decrees) {
        naming = new NamingRules(book, decrees);
        classOfName = new Rules<>(List.of(new R4501OneClass(book), new R4502ClassOfService(book)));
        proposal =
                new Rules<>(List.of(new R4501OneClass(book), new R4502ClassOfService(book), new R4506TenItems(book)));
        renaming = new Rules<>(List.of(new R4510SameGradeNewDecree(book)));
    }

    public NamingRules naming() {
        return naming;
    }

    /** Of the class alone, for a name that comes to the list without a proposal. */
    public List<Finding> ofClass(ProposalFacts facts) {
        return classOfName.examine(facts);
    }

    public List<Finding> ofProposal(ProposalFacts facts) {
        return proposal.examine(facts);
    }

    public List<Finding> ofRenaming(RenamingFacts facts) {
        return renaming.examine(facts);
    }

    public List<Rules<?>> lists() {
        return List.of(naming.list(), classOfName, proposal, renaming);
    }
}
