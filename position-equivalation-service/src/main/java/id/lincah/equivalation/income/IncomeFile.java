package id.lincah.equivalation.income;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.lincah.equivalation.income.rules.IncomeComponent;
import id.lincah.request.Problem;
import id.lincah.request.Violation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A file of income components; the employee number stands for the person. Every fault is named with row and column. */
final class IncomeFile {
    static final List<String> COLUMNS =
            List.of("nip", "side", "component", "valid_from", "monthly_rupiah", "document_number");
    private static final Map<String, String> COLUMN_OF = Map.of(
            "personId", "nip",
            "validFrom", "valid_from",
            "monthlyRupiah", "monthly_rupiah",
            "documentNumber", "document_number");

    /** A row as read; {@code item} has no person yet. */
    record Line(long row, String nip, EnterIncomes.Item item) {}

    private final List<Violation> faults = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private IncomeFile() {}

    static String column(String field) {
        return COLUMN_OF.getOrDefault(field, field);
    }

    /** @throws Problem 422 with every faulty place */
    static List<Line> read(byte[] bytes) {
        var file = new IncomeFile();
        try (var csv = CsvReader.builder().ofCsvRecord(text(bytes))) {
            file.readAll(csv);
        } catch (CharacterCodingException notUtf8) {
            file.fault(1, "*", "FILE_NOT_UTF8");
        } catch (CsvParseException broken) {
            file.fault(file.lines.size() + 2, "*", "ROW_UNREADABLE");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        if (!file.faults.isEmpty()) {
            throw Problem.faultyContent("INCOMES_FAULTY", file.faults);
        }
        return file.lines;
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void readAll(Iterable<CsvRecord> records) {
        long row = 0;
        for (var each : records) {
            row++;
            var cells = each.getFields();
            if (row == 1) {
                if (!cells.equals(COLUMNS)) {
                    fault(1, "*", "HEADER_INVALID");
                    return;
                }
            } else if (cells.size() != COLUMNS.size()) {
                fault(row, "*", "ROW_WIDTH");
            } else if (row > EnterIncomes.MOST + 1) {
                faults.add(new Violation(
                        "row " + row + ", column *", "TOO_MANY_ROWS", Map.of("limit", EnterIncomes.MOST)));
                return;
            } else {
                line(row, cells);
            }
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            fault(1, "*", "FILE_EMPTY");
        }
    }

    private void line(long row, List<String> cells) {
        var before = faults.size();
        var nip = cell(row, cells, 0, text -> text.replace(" ", ""), "VALUE_REQUIRED");
        var side = cell(row, cells, 1, IncomeSide::valueOf, "UNKNOWN_VALUE");
        var component = cell(row, cells, 2, IncomeComponent::valueOf, "UNKNOWN_VALUE");
        var from = cell(row, cells, 3, LocalDate::parse, "DATE_INVALID");
        var amount = cell(row, cells, 4, IncomeFile::wholeRupiah, "NOT_WHOLE_RUPIAH");
        var document = cell(row, cells, 5, Function.identity(), "VALUE_REQUIRED");
        if (faults.size() == before) {
            lines.add(new Line(row, nip, new EnterIncomes.Item(null, side, component, from, amount, document)));
        }
    }

    private <T> T cell(long row, List<String> cells, int index, Function<String, T> reader, String code) {
        var text = cells.get(index).strip();
        if (text.isEmpty()) {
            fault(row, COLUMNS.get(index), "VALUE_REQUIRED");
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            fault(row, COLUMNS.get(index), code);
            return null;
        }
    }

    /** INC-09: neither cents nor separators nor a negative amount. */
    private static Long wholeRupiah(String text) {
        var amount = Long.parseLong(text);
        if (amount < 0 || amount > EnterIncomes.HIGHEST) {
            throw new IllegalArgumentException("out of range");
        }
        return amount;
    }

    private void fault(long row, String column, String code) {
        faults.add(new Violation("row " + row + ", column " + column, code));
    }

    static EnterIncomes.Item of(UUID person, EnterIncomes.Item item) {
        return new EnterIncomes.Item(
                person, item.side(), item.component(), item.validFrom(), item.monthlyRupiah(), item.documentNumber());
    }
}
