package id.lincah.equivalation.workbench;

import id.lincah.equivalation.catalogue.FunctionalPosition;
import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.equivalation.equivalationcase.CaseState;
import id.lincah.equivalation.equivalationcase.Mapping;
import id.lincah.regulation.FunctionalLevel;
import id.lincah.request.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Holds one command against each of its cases: what can be written, and every case that is faulty, by name. */
final class JudgingDecisions {
    /** A case that was left out, and why. */
    record Refused(UUID caseId, String code) {}

    private final DecideCases command;
    private final FunctionalPositions catalogue;
    private final List<Mapping> mappings = new ArrayList<>();
    private final List<OpenDecision> undone = new ArrayList<>();
    private final List<Violation> faults = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    JudgingDecisions(DecideCases command, FunctionalPositions catalogue) {
        this.command = command;
        this.catalogue = catalogue;
    }

    /** @param ids as asked for, in order; one twice is a fault */
    JudgingDecisions judge(UUID[] ids, Iterable<OpenDecision> found) {
        var open = new HashMap<UUID, OpenDecision>();
        found.forEach(each -> open.put(each.id(), each));
        for (var index = 0; index < ids.length; index++) {
            judge(index, ids[index], open.remove(ids[index]));
        }
        return this;
    }

    private void judge(int index, UUID id, OpenDecision open) {
        var fault = open == null ? "CASE_UNKNOWN" : fault(open);
        if (fault != null) {
            var state = open == null ? "" : open.state().name();
            faults.add(new Violation(pointer(index), fault, Map.of("caseId", id, "state", state)));
            refused.add(new Refused(id, fault));
        } else if (command.act() == DecideCases.Act.UNDO) {
            undone.add(open);
        } else {
            mappings.add(mapping(open));
        }
    }

    private String pointer(int index) {
        return command.caseIds() == null ? "/filter" : "/caseIds/" + index;
    }

    /** Null when nothing is wrong. */
    private String fault(OpenDecision open) {
        if (command.act() == DecideCases.Act.UNDO) {
            return !open.state().mayBecome(CaseState.IDENTIFIED)
                    ? "CASE_STATE"
                    : open.undoable() == null ? "NOTHING_TO_UNDO" : null;
        }
        if (!open.state().mayBecome(CaseState.MAPPED)) {
            return "CASE_STATE";
        }
        var code = code(open);
        if (code == null) {
            return "SUGGESTION_MISSING";
        }
        var position = catalogue.find(code).orElse(null);
        var level = level(open);
        if (position == null || level == null) {
            return position == null ? "FUNCTIONAL_POSITION_UNKNOWN" : "LEVEL_REQUIRED";
        }
        return fault(position, level, open);
    }

    private String fault(FunctionalPosition position, FunctionalLevel level, OpenDecision open) {
        if (!position.has(level)) {
            return "LEVEL_NOT_OF_POSITION";
        }
        return catalogue.find(position.code(), open.day()).isEmpty() ? "TARGET_NOT_ESTABLISHED" : null;
    }

    private String code(OpenDecision open) {
        if (command.act() == DecideCases.Act.SET) {
            return command.functionalCode();
        }
        var suggestion = open.suggestion(command.wantedRank());
        return suggestion == null ? null : suggestion.getString("code");
    }

    private FunctionalLevel level(OpenDecision open) {
        return command.level() == null ? open.expectedLevel() : command.level();
    }

    private Mapping mapping(OpenDecision open) {
        var code = code(open);
        var position = catalogue.find(code).orElseThrow();
        var fits = command.educationFieldFit();
        var accepted = command.act() == DecideCases.Act.ACCEPT;
        return new Mapping(
                open.id(),
                code,
                level(open),
                !Boolean.FALSE.equals(command.taskFit()),
                fits == null ? position.burdensNobodyIn(open.educationField()) : fits,
                accepted ? Mapping.Act.ACCEPT : Mapping.Act.SET,
                "HIGH",
                open.firstSuggested(),
                command.reason());
    }

    List<Mapping> mappings() {
        return mappings;
    }

    List<OpenDecision> undone() {
        return undone;
    }

    List<Violation> faults() {
        return faults;
    }

    List<Refused> refused() {
        return refused;
    }
}
