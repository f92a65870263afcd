package id.lincah.orgstructure.person;

/** The orders a list of people can have; the id makes each of them total. */
public enum PersonSort {
    NAME("pe.name", "l.name"),
    NIP("pe.nip", "l.nip"),
    /** Lowest first, contract employees after civil servants. */
    GRADE("pe.grade_rank", "l.grade_rank");

    private final String key;
    private final String keyOfLast;

    PersonSort(String key, String keyOfLast) {
        this.key = key;
        this.keyOfLast = keyOfLast;
    }

    String order() {
        return key + ", pe.id";
    }

    /** The page ends with an id and not with a name: a cursor stands in URLs. */
    String after() {
        return "(" + key + ", pe.id) > (select " + keyOfLast + ", l.id from person l where l.id = ?)";
    }
}
