package id.lincah.orgstructure.intake;

/** A row among all sheets of a job, as one number. */
record Place(int sheet, long row) {
    private static final int ROW_BITS = 40;

    long number() {
        return (long) sheet << ROW_BITS | row;
    }

    static Place of(long number) {
        return new Place((int) (number >> ROW_BITS), number & (1L << ROW_BITS) - 1);
    }
}
