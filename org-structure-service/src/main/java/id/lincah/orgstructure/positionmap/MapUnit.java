package id.lincah.orgstructure.positionmap;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Set;
import java.util.UUID;

/**
 * A unit on a position map.
 *
 * @param parentId null at the top of the agency; at the top of a part it names a unit outside the map
 */
public record MapUnit(UUID id, String code, String name, String type, String echelon, UUID parentId) {
    private static final Set<String> GOVERNMENTS = Set.of("INSTANSI", "PEMPROV", "PEMKAB", "PEMKOT");

    static MapUnit of(Row row) {
        return new MapUnit(
                row.getUUID(0), row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getUUID(5));
    }

    /** Whether this is the government itself, whose children are the offices. */
    public boolean isGovernment() {
        return GOVERNMENTS.contains(type);
    }
}
