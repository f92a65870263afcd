package id.lincah.story;

/** Adds up what the story put in, so that the events can be held against it. */
final class Tally {

    private int units;
    private int positions;
    private int holders;

    void units(int more) {
        units += more;
    }

    void positions(int more) {
        positions += more;
    }

    void holders(int more) {
        holders += more;
    }

    int units() {
        return units;
    }

    int positions() {
        return positions;
    }

    int holders() {
        return holders;
    }
}
