package id.lincah.orgstructure.unit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of the tree is wanted. */
public class WantedTree {
    static final int DEEPEST = 25;

    @RestQuery
    LocalDate asOf;

    @RestQuery
    @Parameter(description = "Code of the unit to begin with; without it the roots")
    String root;

    @RestQuery
    @Min(0)
    @Max(DEEPEST)
    @Parameter(description = "Levels below the first; 1 is level by level, childCount tells whether there is more")
    Integer depth;

    @RestQuery
    @Parameter(description = "With the positions of each unit and how many hold them")
    boolean positions;

    @RestQuery
    String agency;

    int deep() {
        return depth == null ? DEEPEST : depth;
    }
}
