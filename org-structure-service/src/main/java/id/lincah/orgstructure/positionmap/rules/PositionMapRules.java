package id.lincah.orgstructure.positionmap.rules;

import id.lincah.regulation.Finding;
import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.util.List;

/** What is asked of a box, of a map about to be enacted, of a projection, and of the map behind a new structure. */
public final class PositionMapRules {
    private final Rules<BoxFacts> box;
    private final Rules<EnactmentFacts> enactment;
    private final Rules<ProjectionFacts> projection;
    private final Rules<NewMapFacts> newMap;

    public PositionMapRules(RuleBook book) {
        box = new Rules<>(
                List.of(new RA46FinalNeedAndClass(book), new RA47Occupancy(book), new RA48HangsUnderItsHead(book)));
        enactment = new Rules<>(List.of(new RA49EnactedByRegulation(book)));
        projection = new Rules<>(List.of(new RA50Projection(book)));
        newMap = new Rules<>(List.of(new R2512NewPositionMap(book)));
    }

    public List<Finding> ofBox(BoxFacts facts) {
        return box.examine(facts);
    }

    public List<Finding> ofEnactment(EnactmentFacts facts) {
        return enactment.examine(facts);
    }

    public List<Finding> ofProjection(ProjectionFacts facts) {
        return projection.examine(facts);
    }

    public List<Finding> ofNewMap(NewMapFacts facts) {
        return newMap.examine(facts);
    }

    public List<Rules<?>> lists() {
        return List.of(box, enactment, projection, newMap);
    }
}
