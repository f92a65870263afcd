package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.nomenclature.rules.NameBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All names and mappings of all times, and the book of any day. Small: a few thousand rows. */
public final class NameBooks {
    private final List<ExecutorNameRow> names;
    private final List<ExecutorMappingRow> mappings;
    private final Map<LocalDate, NameBook> books = new ConcurrentHashMap<>();

    NameBooks(List<ExecutorNameRow> names, List<ExecutorMappingRow> mappings) {
        this.names = names;
        this.mappings = mappings;
    }

    public NameBook on(LocalDate day) {
        return books.computeIfAbsent(day, this::book);
    }

    private NameBook book(LocalDate day) {
        return new NameBook(
                names.stream()
                        .filter(row -> row.holdsOn(day))
                        .map(ExecutorNameRow::onList)
                        .toList(),
                mappings.stream()
                        .filter(row -> row.holdsOn(day))
                        .map(ExecutorMappingRow::oldNameOnDay)
                        .toList());
    }

    List<ExecutorNameRow> names() {
        return names;
    }
}
