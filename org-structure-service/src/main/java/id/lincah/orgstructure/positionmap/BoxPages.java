package id.lincah.orgstructure.positionmap;

import id.lincah.orgstructure.positionmap.rules.PositionMapRules;
import id.lincah.orgstructure.query.Columns;
import id.lincah.request.Caller;
import id.lincah.request.TenantTransaction;
import id.lincah.request.Window;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Reads one page of the list of boxes: the tree of units as a whole, which is small, but boxes only of as many units as the
 * page needs, and of those above them, whose heads they answer to.
 */
@ApplicationScoped
class BoxPages {
    private static final int UNITS_AT_ONCE = 200;

    private final TenantTransaction transactions;
    private final PositionMapRules rules;
    private final Clock clock;

    BoxPages(TenantTransaction transactions, PositionMapRules rules, Clock clock) {
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
    }

    Uni<List<BoxView>> read(WantedBoxes wanted, Caller caller, Window window) {
        var agency = wanted.of(caller);
        var day = wanted.day(LocalDate.now(clock));
        return transactions.read(
                caller,
                connection -> MapQuery.units(day, agency, wanted.root, connection)
                        .flatMap(units -> strangers(day, agency, wanted, units, connection)
                                .flatMap(strangers ->
                                        new Reading(units, strangers, day, agency, wanted, window, connection).go())));
    }

    /** What stands in no unit is on no part of the map, only on the whole. */
    private static Uni<Map<UUID, String>> strangers(
            LocalDate day, String agency, WantedBoxes wanted, List<MapUnit> units, SqlConnection connection) {
        return wanted.root == null
                ? MapQuery.strangers(day, agency, Columns.ids(units, MapUnit::id), connection)
                : Uni.createFrom().item(Map.of());
    }

    /** One page on its way, some units after the others. */
    private final class Reading {
        private final List<MapUnit> units;
        private final Map<UUID, UUID> parents = new HashMap<>();
        private final List<UUID> order;
        private final LocalDate day;
        private final String agency;
        private final WantedBoxes wanted;
        private final Window window;
        private final SqlConnection connection;
        private final List<BoxView> page = new ArrayList<>();

        Reading(
                List<MapUnit> units,
                Map<UUID, String> strangers,
                LocalDate day,
                String agency,
                WantedBoxes wanted,
                Window window,
                SqlConnection connection) {
            this.units = units;
            this.day = day;
            this.agency = agency;
            this.wanted = wanted;
            this.window = window;
            this.connection = connection;
            var codes = new HashMap<>(strangers);
            units.forEach(unit -> codes.put(unit.id(), unit.code()));
            units.forEach(unit -> parents.put(unit.id(), unit.parentId()));
            this.order = codes.entrySet().stream()
                    .filter(each -> wanted.reaches(each.getValue(), window.after(0)))
                    .sorted(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .toList();
        }

        Uni<List<BoxView>> go() {
            return from(0);
        }

        private Uni<List<BoxView>> from(int start) {
            if (start >= order.size() || page.size() >= window.fetch()) {
                return Uni.createFrom().item(page);
            }
            var some = new HashSet<>(order.subList(start, Math.min(order.size(), start + UNITS_AT_ONCE)));
            return MapQuery.boxes(day, agency, withThoseAbove(some), connection)
                    .invoke(boxes -> add(new PositionMap(units, boxes), some))
                    .flatMap(added -> from(start + UNITS_AT_ONCE));
        }

        private UUID[] withThoseAbove(Set<UUID> some) {
            var all = new HashSet<UUID>();
            for (var unit : some) {
                for (var up = unit; up != null && all.add(up); up = parents.get(up)) {
                    // the loop's head does it all: up to what was met before
                }
            }
            return all.toArray(UUID[]::new);
        }

        private void add(PositionMap map, Set<UUID> some) {
            wanted.of(map, box -> some.contains(box.unitId()), box -> BoxView.of(box, map, rules))
                    .filter(box -> WantedBoxes.after(window.after(), box))
                    .limit(window.fetch() - page.size())
                    .forEach(page::add);
        }
    }
}
