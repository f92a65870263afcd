package id.lincah.events;

/**
 * How many positions of one kind a simplification took away.
 */
public record Reduction(String positionKind, int before, int after, int removed) {
    public Reduction {
        Required.value(positionKind, "positionKind");
    }
}
