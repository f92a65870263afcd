package id.lincah.regulation;

import java.util.Objects;

/** Which rules decided: stored with every decision, so that an old one can be explained later. */
public record RuleSet(String id, String version) {
    public RuleSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
    }
}
