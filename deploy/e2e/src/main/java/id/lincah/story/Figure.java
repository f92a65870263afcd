package id.lincah.story;

/** One row of the result table. */
public record Figure(String name, Object expected, Object actual) {

    public boolean right() {
        return String.valueOf(expected).equals(String.valueOf(actual));
    }
}
