package id.lincah.equivalation.proposal;

import org.mapstruct.Mapper;
import org.mapstruct.ReportingPolicy;

/** From the entity to what the API shows; who proposed stays inside. */
@Mapper(componentModel = "jakarta-cdi", unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ProposalMapper {
    ProposalView view(Proposal proposal);
}
