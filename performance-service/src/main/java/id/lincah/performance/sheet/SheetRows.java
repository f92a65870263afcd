package id.lincah.performance.sheet;

import id.lincah.performance.people.Officials;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The lines of a sheet with names, for the signer's eyes. */
@ApplicationScoped
class SheetRows {
    private final Officials officials;
    private final SheetMapper mapper;

    SheetRows(Officials officials, SheetMapper mapper) {
        this.officials = officials;
        this.mapper = mapper;
    }

    Uni<List<SheetView.Row>> of(String agency, SheetSubject subject) {
        var people = subject.evaluations().stream()
                .map(evaluation -> evaluation.personId)
                .toList();
        return officials
                .names(agency, people)
                .map(names -> subject.evaluations().stream()
                        .map(evaluation -> mapper.row(evaluation, names.get(evaluation.personId)))
                        .toList());
    }
}
