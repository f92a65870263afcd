package id.lincah.orgstructure.positionmap.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.Rule;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Severity;
import java.util.List;

/** RA-47: what a box says about its filling; the more precise word stands alone, so VACANT is not SHORTAGE as well. */
public record RA47Occupancy(RuleBook book) implements Rule<BoxFacts> {

    @Override
    public String id() {
        return "RA-47";
    }

    @Override
    public List<Finding> examine(BoxFacts box) {
        var difference = box.difference();
        if (difference == null || difference == 0) {
            return List.of();
        }
        return List.of(book.finding(id(), code(box, difference), Severity.INFORMATION)
                .with("unit", box.unitCode())
                .with("title", box.title())
                .with("existing", box.existing())
                .with("required", box.required()));
    }

    private static String code(BoxFacts box, int difference) {
        if (difference < 0) {
            return box.existing() == 0 ? "VACANT" : "SHORTAGE";
        }
        return box.required() == 0 ? "OCCUPIED_NOT_NEEDED" : "SURPLUS";
    }
}
