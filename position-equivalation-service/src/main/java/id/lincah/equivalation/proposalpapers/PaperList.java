package id.lincah.equivalation.proposalpapers;

import java.util.List;

/**
 * The officials of one list. A proposal of many has several lists: setting one long table takes far longer than setting
 * its parts, and nothing of the archive could be sent meanwhile.
 *
 * @param first the number of the first official in the whole proposal, from 1
 * @param officials how many the proposal has
 */
record PaperList(int first, int officials, List<PersonFacts> people) {
    /** Officials of one list. */
    static final int LENGTH = 500;

    /** How many lists of one kind a proposal has. */
    static int lists(int officials) {
        return (officials + LENGTH - 1) / LENGTH;
    }

    /**
     * How many officials the list has that ends with the next ones; 0 while it goes on growing.
     *
     * @param more how many are next; nobody when all are done
     */
    static int ending(int done, int more) {
        var unlisted = (done + more) % LENGTH;
        if (more == 0) {
            return unlisted;
        }
        return unlisted == 0 ? LENGTH : 0;
    }

    boolean isWhole() {
        return people.size() == officials;
    }

    int last() {
        return first + people.size() - 1;
    }

    /** The name of a file, with the numbers in it when there are others. */
    String name(String kind) {
        return isWhole() ? kind : "%s-%05d-%05d".formatted(kind, first, last());
    }
}
