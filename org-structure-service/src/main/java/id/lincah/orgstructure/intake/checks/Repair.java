package id.lincah.orgstructure.intake.checks;

/**
 * A suggested repair of one cell, or of the whole row when it is {@link RepairKind#LEAVE_OUT}. Somebody accepts it alone
 * or with all of its kind.
 *
 * @param from the cell it expects; {@code ""} when empty. A cell that is no longer so is not touched.
 * @param to what the cell becomes; {@code ""} empties it
 */
public record Repair(RepairKind kind, String from, String to) {

    static Repair leaveOut() {
        return new Repair(RepairKind.LEAVE_OUT, "", "");
    }

    /** The whole row goes. */
    public boolean removesRow() {
        return kind == RepairKind.LEAVE_OUT;
    }

    /** The cell after the repair; unchanged when it is not the one expected. Blanks at its ends don't matter. */
    public String apply(String cell) {
        var present = cell == null ? "" : cell;
        return !removesRow() && present.strip().equals(from.strip()) ? to : present;
    }

    /** Cells may hold names and numbers of people; they stay out of logs. */
    @Override
    public String toString() {
        return kind.name();
    }
}
