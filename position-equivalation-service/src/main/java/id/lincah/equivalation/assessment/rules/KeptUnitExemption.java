package id.lincah.equivalation.assessment.rules;

import id.lincah.regulation.AgencyKind;
import id.lincah.regulation.Finding;
import id.lincah.regulation.PositionKind;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** Only occupants of removed units are equated; an administrator unit of a regency or city is always kept (R25-04). */
public record KeptUnitExemption(RuleBook book) implements Rule<AssessmentFacts> {
    @Override
    public String id() {
        return "R17-16";
    }

    @Override
    public List<Finding> examine(AssessmentFacts facts) {
        var exemption = facts.source().exemption() != null ? facts.source().exemption() : byAgencyKind(facts);
        return exemption == null
                ? List.of()
                : List.of(
                        book.finding(id(), "POSITION_EXEMPT", Severity.BLOCKING).with("exemption", exemption));
    }

    private static String byAgencyKind(AssessmentFacts facts) {
        var regencyOrCity = facts.agencyKind() == AgencyKind.REGENCY || facts.agencyKind() == AgencyKind.CITY;
        return regencyOrCity && facts.source().kind() == PositionKind.ADMINISTRATOR
                ? Exemption.REGENCY_CITY_ADMINISTRATOR.name()
                : null;
    }
}
