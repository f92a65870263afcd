package id.lincah.orgstructure.spreadsheet;

import java.util.Map;

/**
 * A file that is not read at all, with the reason by name. Nothing of it was stored and no cell of it was trusted.
 */
public final class RefusedFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> details;

    /**
     * @param code stable; its sentence stands in the problem texts
     * @param details values for the sentence: {@code part} (of the archive), {@code sheet}, {@code cell}, {@code line},
     *     {@code limit}, {@code found}
     */
    public RefusedFile(String code, Map<String, Object> details) {
        super(code + " " + details, null, false, false);
        this.code = code;
        this.details = Map.copyOf(details);
    }

    public RefusedFile(String code) {
        this(code, Map.of());
    }

    public String code() {
        return code;
    }

    public Map<String, Object> details() {
        return details;
    }
}
