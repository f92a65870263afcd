package id.lincah.orgstructure.positionmap.rules;

/**
 * Sums over boxes. RA-43: shortage and surplus are summed apart, so that a surplus here does not hide a shortage there.
 * RA-44: the need of a unit is the sum of the rounded needs of its boxes.
 *
 * @param boxes how many boxes
 * @param existing B
 * @param required K, of the boxes that have one
 * @param unknown boxes without a final need; they add nothing to required, shortage and surplus
 * @param shortage persons missing, as a positive number
 * @param surplus persons too many
 */
public record MapTotals(int boxes, int existing, int required, int unknown, int shortage, int surplus) {
    public static final MapTotals NONE = new MapTotals(0, 0, 0, 0, 0, 0);

    /** The totals with one more box. */
    public MapTotals with(BoxFacts box) {
        var difference = box.difference();
        if (difference == null) {
            return plus(new MapTotals(1, box.existing(), 0, 1, 0, 0));
        }
        return plus(
                new MapTotals(1, box.existing(), box.required(), 0, Math.max(0, -difference), Math.max(0, difference)));
    }

    public MapTotals plus(MapTotals other) {
        return new MapTotals(
                boxes + other.boxes,
                existing + other.existing,
                required + other.required,
                unknown + other.unknown,
                shortage + other.shortage,
                surplus + other.surplus);
    }

    /** RA-43: the third figure, surplus less shortage. */
    public int net() {
        return surplus - shortage;
    }
}
