package id.lincah.orgstructure.successionhint;

/**
 * A unit as the search for old and new names sees it.
 *
 * @param parentCode null for a root
 * @param children how many units hang directly under it
 */
public record NamedUnit(String code, String parentCode, String name, String type, int children) {
    /** Only units of one kind under one parent can be the old and the new name of the same work. */
    String family() {
        return type + "\n" + parentCode;
    }
}
