package id.lincah.performance.evaluation;

import java.util.List;

/** The employee's own report. */
public record RealisationReport(List<EvaluationCommands.Realisation> realisations) {}
