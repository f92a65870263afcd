package id.lincah.regulation;

/** Level of formal education. D-IV and S-1 are of one rank; the law names them together. */
public enum EducationLevel {
    SD(1),
    SMP(2),
    SMA(3),
    D1(4),
    D2(5),
    D3(6),
    D4(7),
    S1(7),
    S2(8),
    S3(9);

    private final int rank;

    EducationLevel(int rank) {
        this.rank = rank;
    }

    public boolean atLeast(EducationLevel other) {
        return rank >= other.rank;
    }
}
