package id.lincah.team.assignment;

import id.lincah.regulation.Language;
import id.lincah.regulation.RuleBook;
import id.lincah.request.FindingView;
import id.lincah.team.regulation.DecisionTrace;
import jakarta.inject.Inject;
import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;

/** Assignment and approvals to what the API shows, findings in the reader's language. */
@Mapper(componentModel = MappingConstants.ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
public abstract class AssignmentMapper {
    @Inject
    DecisionTrace trace;

    @Inject
    RuleBook book;

    @Mapping(target = "agency", source = "assignment.agencyId")
    @Mapping(target = "findings", source = "assignment.findings")
    public abstract AssignmentView view(Assignment assignment, List<Approval> approvals, @Context Language language);

    abstract AssignmentView.ApprovalView view(Approval approval);

    List<FindingView> findings(String stored, @Context Language language) {
        return FindingView.of(trace.read(stored), book, language);
    }
}
