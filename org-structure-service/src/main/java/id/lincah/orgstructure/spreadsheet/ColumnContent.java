package id.lincah.orgstructure.spreadsheet;

import id.lincah.orgstructure.intake.checks.DateTexts;
import id.lincah.orgstructure.intake.checks.Spellings;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of one column say about what it is. */
record ColumnContent(List<String> cells) {
    private static final Pattern NUMBER = Pattern.compile("\\d{18}|\\d([.,]\\d+)?E\\+?1[67]");
    private static final Pattern GRADE = Pattern.compile("(?i).*\\b(iv|iii|ii|i|[1-4]) ?/? ?[a-e]\\b.*");
    private static final Pattern ECHELON = Pattern.compile("(?i)(eselon )?((iv|iii|ii|i)[. ]?[ab]|v)");
    private static final Pattern CODE = Pattern.compile("[\\p{Alnum}.\\-/]{1,30}");
    private static final double MOST = 0.8;

    /** Whether the cells are those of the column; empty when the column's cells tell nothing, as for names. */
    Optional<Boolean> fits(String column) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        return switch (column) {
            case "nip" -> Optional.of(most(this::isNumber));
            case "grade" -> Optional.of(most(cell -> GRADE.matcher(cell).matches() && known("grade", cell)));
            case "echelon" -> Optional.of(most(cell -> ECHELON.matcher(cell).matches()));
            case "education", "employment_status", "kind", "head" -> Optional.of(most(cell -> known(column, cell)));
            case "grade_since", "since", "deceased_on" ->
                Optional.of(most(cell -> DateTexts.iso(cell).isPresent()));
            case "unit_code", "parent_code", "position_code" ->
                Optional.of(most(cell -> CODE.matcher(cell).matches() && !isNumber(cell)));
            case "name", "title" -> Optional.of(most(cell -> cell.chars().anyMatch(Character::isLetter)));
            default -> Optional.empty();
        };
    }

    /** Whether the cells alone, without a name, are enough to recognise the column. */
    boolean alone(String column) {
        return switch (column) {
            case "nip", "education", "employment_status" -> fits(column).orElse(false);
            case "grade" ->
                fits(column).orElse(false) && cells.stream().anyMatch(cell -> cell.matches("(?i).*([c-e]|/.)\\)?"));
            case "echelon" ->
                fits(column).orElse(false) && cells.stream().anyMatch(cell -> cell.matches("(?i).*[. ][ab]"));
            case "kind" ->
                fits(column).orElse(false) && cells.stream().distinct().count() > 1;
            case "type" -> most(cell -> known("type", cell));
            default -> false;
        };
    }

    /** Values of this column that are values of the other: parents are codes too. */
    boolean refersTo(ColumnContent codes) {
        var known = new HashSet<>(codes.cells());
        return distinct().size() > 1 && most(cell -> known.contains(cell));
    }

    boolean unique() {
        return !cells.isEmpty() && distinct().size() == cells.size();
    }

    private Set<String> distinct() {
        return new HashSet<>(cells);
    }

    private boolean isNumber(String cell) {
        return NUMBER.matcher(cell.replaceAll("[^0-9E+.,]", "")).matches();
    }

    private static boolean known(String column, String cell) {
        return Spellings.of(column, cell).isPresent();
    }

    private boolean most(Predicate<String> test) {
        return !cells.isEmpty() && cells.stream().filter(test).count() >= MOST * cells.size();
    }
}
