package id.lincah.request;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says once, for every contract, what means the same in every list. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiWording implements OASFilter {
    private static final String AS_CSV = "With Accept: text/csv the whole list, not only a page.";
    private static final Map<String, String> QUERIES = Map.of(
            "limit", "Rows on a page, 1 to 100; 50 when left out",
            "cursor", "The field next of the page before; left out for the first page",
            "agency", "Code of the agency; who sees one agency only may leave it out",
            "asOf", "As it was, is or will be on this day; today when left out",
            "q", "Words to look for",
            "sort", "What to sort by; with a minus before it the other way round",
            "dryRun", "true: only say what would happen, store nothing");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() != null) {
            contract.getPaths().getPathItems().values().forEach(OpenApiWording::complete);
        }
    }

    private static void complete(PathItem item) {
        item.getOperations().values().forEach(operation -> {
            parameters(operation).forEach(OpenApiWording::explain);
            if (isListWithCsv(operation)) {
                operation.setDescription(withCsv(operation.getDescription()));
            }
        });
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static void explain(Parameter parameter) {
        if (parameter.getIn() == Parameter.In.QUERY && parameter.getDescription() == null) {
            parameter.setDescription(QUERIES.get(parameter.getName()));
        }
    }

    private static boolean isListWithCsv(Operation operation) {
        var done = operation.getResponses().getAPIResponse("200");
        return done != null
                && done.getContent() != null
                && done.getContent().hasMediaType("text/csv")
                && parameters(operation).stream()
                        .anyMatch(parameter -> parameter.getName().equals("cursor"));
    }

    private static String withCsv(String description) {
        if (description == null) {
            return AS_CSV;
        }
        return description.contains("text/csv") ? description : description + " " + AS_CSV;
    }
}
