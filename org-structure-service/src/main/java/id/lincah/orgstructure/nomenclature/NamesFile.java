package id.lincah.orgstructure.nomenclature;

import id.lincah.orgstructure.nomenclature.rules.ExecutorClass;
import id.lincah.orgstructure.nomenclature.rules.NomenclatureRules;
import id.lincah.orgstructure.nomenclature.rules.ProposalFacts;
import id.lincah.regulation.EducationLevel;
import id.lincah.regulation.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The list of names as the ministry loads it: the columns of the export. */
final class NamesFile {
    private static final int HIGHEST_JOB_CLASS = 17;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,99}");

    private final NomenclatureRules rules;

    NamesFile(NomenclatureRules rules) {
        this.rules = rules;
    }

    List<ExecutorNameRow> read(byte[] file) {
        return ReferenceFile.read(file, ExecutorNameRow.CSV, this::row);
    }

    private ExecutorNameRow row(ReferenceCells cells) {
        var from = cells.required("valid_from", LocalDate::parse);
        var to = cells.optional("valid_to", LocalDate::parse);
        cells.refuseReversed(from, to);
        return new ExecutorNameRow(
                code(cells),
                cells.required("name"),
                executorClass(cells),
                cells.required("minimum_education", EducationLevel::valueOf),
                jobClass(cells, "job_class_from"),
                jobClass(cells, "job_class_to"),
                cells.flag("heritage_caretaker"),
                cells.required("decree"),
                from,
                to,
                cells.required("standing", Standing::valueOf),
                cells.required("class_standing", Standing::valueOf),
                cells.required("source"),
                0);
    }

    private static String code(ReferenceCells cells) {
        var code = cells.required("code");
        if (code != null && !CODE.matcher(code).matches()) {
            cells.fault("code", "EXECUTOR_CODE_INVALID", Map.of());
        }
        return code;
    }

    /** R45-01: a cell with two classes is read, so that the rule can refuse it. */
    private ExecutorClass executorClass(ReferenceCells cells) {
        List<ExecutorClass> classes = cells.required("class", NamesFile::classes);
        if (classes == null) {
            return null;
        }
        rules.ofClass(new ProposalFacts(classes, null, Set.of()))
                .forEach(found -> cells.fault("class", found.code(), found.details()));
        return classes.get(0);
    }

    private static List<ExecutorClass> classes(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .map(ExecutorClass::valueOf)
                .toList();
    }

    private static int jobClass(ReferenceCells cells, String column) {
        Integer number = cells.required(column, Integer::valueOf);
        if (number != null && (number < 1 || number > HIGHEST_JOB_CLASS)) {
            cells.fault(column, "JOB_CLASS_OUT_OF_RANGE", Map.of());
        }
        return number == null ? 0 : number;
    }
}
