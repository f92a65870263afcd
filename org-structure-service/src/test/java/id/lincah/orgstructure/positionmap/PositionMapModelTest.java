package id.lincah.orgstructure.positionmap;

import id.lincah.regulation.PositionKind;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PositionMapModelTest {
    @Test
    void sumsFromTheBoxesUp() {
        var map = SampleMap.office();
        var top = map.roots().get(0);
        assertEquals(31, map.totals().boxes());
        assertEquals(1, map.own(top).boxes());
        assertEquals(map.totals(), map.whole(top));
        assertEquals(map.totals().net(), map.totals().surplus() - map.totals().shortage());
        assertEquals(
                map.totals().existing() - map.totals().required() - 2,
                map.totals().net(),
                "two persons stand in a box without a need");
    }

    @Test
    void hangsABoxUnderTheNextHeadAbove() {
        var sample = new SampleMap();
        var office = sample.unit("A", "Dinas", "DINAS", null);
        var group = sample.unit("A.1", "Kelompok", "KELOMPOK_JF", office);
        sample.box(office, "Kepala Dinas", PositionKind.JPT, 14, 1, 1);
        sample.box(group, "Arsiparis Ahli Muda", PositionKind.FUNGSIONAL, 9, 1, 1);
        var map = sample.map();
        var box = map.boxes(map.units().get(1)).get(0);
        assertEquals("Kepala Dinas", map.answersTo(box).orElseThrow().title());
        assertTrue(map.facts(box).answers());
        assertTrue(
                map.facts(map.boxes(map.roots().get(0)).get(0)).answers(), "the topmost head answers outside the map");
    }

    @Test
    void saysSoWhenNobodyIsAbove() {
        var sample = new SampleMap();
        var office = sample.unit("A", "Dinas", "DINAS", null);
        sample.box(office, "Caraka", PositionKind.PELAKSANA, 1, 1, 1);
        sample.box(office, "Pengemudi", PositionKind.PELAKSANA, 3, 1, 1);
        var map = sample.map();
        map.boxes().forEach(box -> assertFalse(map.facts(box).answers()));
    }

    @Test
    void takesTheOnlyStructuralNeedAsTheHeadWhileNobodyHoldsIt() {
        var sample = new SampleMap();
        var part = sample.unit("A", "UPT", "UPT", null);
        sample.box(part, "Caraka", PositionKind.PELAKSANA, 1, 1, 1);
        sample.box(part, "Pelaksana UPT", PositionKind.ESELON_V, 8, 0, 1);
        var map = sample.map();
        assertEquals("Pelaksana UPT", map.head(map.roots().get(0)).orElseThrow().title());
    }
}
