package id.lincah.equivalation.proposaldocuments;

import id.lincah.equivalation.proposaldocuments.rules.DocumentChecklist.Scope;
import id.lincah.equivalation.proposaldocuments.rules.DocumentRules;
import id.lincah.request.Problem;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/**
 * A file that was handed in, looked at.
 *
 * @param target the case, or for a paper of the agency the simplification
 * @param sha256 of the content, in hexadecimal
 */
record NewDocument(
        Scope scope, UUID target, String kind, String name, DocumentType type, String sha256, byte[] content) {
    /** The largest file taken. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    /**
     * @param caseId or {@code scenarioId}, whichever the kind belongs to; the other is null
     * @throws Problem 400 for a kind or target that does not fit, 413 when too large, 415 for a content that is not taken
     */
    static NewDocument of(String kind, UUID caseId, UUID scenarioId, String name, byte[] content) {
        var demand = DocumentRules.CHECKLIST
                .find(kind == null ? "" : kind)
                .orElseThrow(() -> Problem.badInput("?kind", "DOCUMENT_KIND_UNKNOWN"));
        var target = demand.scope() == Scope.CASE ? caseId : scenarioId;
        if (target == null || (caseId != null && scenarioId != null)) {
            throw Problem.badInput(demand.scope() == Scope.CASE ? "?case" : "?scenario", "DOCUMENT_TARGET");
        }
        if (content.length > LARGEST) {
            throw Problem.of(413, "DOCUMENT_TOO_LARGE").with("most", LARGEST);
        }
        var type = DocumentType.of(content).orElseThrow(() -> Problem.of(415, "DOCUMENT_TYPE"));
        return new NewDocument(demand.scope(), target, kind, cleaned(name, kind), type, hash(content), content);
    }

    /** Only the last part of a path, and nothing that could end a line. */
    private static String cleaned(String name, String kind) {
        if (name == null || name.isBlank()) {
            return kind;
        }
        var last = Path.of("/", name.replace('\\', '/').replace('\0', ' ')).getFileName();
        var text = last == null
                ? kind
                : last.toString().replaceAll("\\p{Cntrl}", " ").strip();
        return text.length() > LONGEST_NAME ? text.substring(text.length() - LONGEST_NAME) : text;
    }

    static String hash(byte[] content) {
        return HexFormat.of().formatHex(newDigest().digest(content));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    UUID caseId() {
        return scope == Scope.CASE ? target : null;
    }

    UUID scenarioId() {
        return scope == Scope.AGENCY ? target : null;
    }

    /** What makes two commands the same: everything but the file's name. */
    Map<String, Object> fingerprint() {
        return Map.of("kind", kind, "target", target, "sha256", sha256);
    }
}
