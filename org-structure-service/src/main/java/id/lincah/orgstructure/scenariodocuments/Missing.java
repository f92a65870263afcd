package id.lincah.orgstructure.scenariodocuments;

/** What stands where something is not known yet: words, never an empty place. */
final class Missing {
    static final String SUCCESSOR = "belum ada penerus";
    static final String REASON = "belum ada kriteria dan dasar hukum";
    static final String FUNCTIONS = "fungsi belum dicatat";
    static final String STEP = "belum ada langkah lanjut";
    static final String NUMBER = "nomor belum ditetapkan";
    static final String SAME = "tetap";
    static final String ECHELON = "tanpa eselon";

    private Missing() {}

    static String or(String value, String words) {
        return value == null || value.isBlank() ? words : value;
    }
}
