package id.lincah.orgstructure.positionmap;

import id.lincah.orgstructure.positionmap.rules.NeedState;
import id.lincah.regulation.PositionKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Invented maps, made in code. */
public final class SampleMap {
    private final List<MapUnit> units = new ArrayList<>();
    private final List<MapBox> boxes = new ArrayList<>();

    /** A dinas with a secretariat, three bidang and a technical unit: ten units, thirty boxes. */
    public static PositionMap office() {
        var sample = new SampleMap();
        sample.dinas(null, "D", "Dinas Kearsipan dan Perpustakaan");
        return sample.map();
    }

    /** A government of that many such offices. */
    public static PositionMap agency(int offices) {
        var sample = new SampleMap();
        var top = sample.unit("P", "Pemerintah Kota Contoh", "PEMKOT", null);
        for (int i = 1; i <= offices; i++) {
            sample.dinas(top, "P" + i, "Dinas Urusan Nomor " + i);
        }
        return sample.map();
    }

    public PositionMap map() {
        return new PositionMap(units, boxes);
    }

    public UUID unit(String code, String name, String type, UUID parent) {
        var id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
        units.add(new MapUnit(id, code, name, type, null, parent));
        return id;
    }

    public void box(UUID unit, String title, PositionKind kind, int jobClass, int existing, Integer need) {
        var code = units.stream()
                .filter(each -> each.id().equals(unit))
                .findFirst()
                .orElseThrow()
                .code();
        var head = List.of(PositionKind.JPT, PositionKind.ADMINISTRATOR, PositionKind.PENGAWAS)
                .contains(kind);
        boxes.add(new MapBox(
                unit,
                code,
                title.toLowerCase() + '|' + kind,
                title,
                kind,
                null,
                head,
                null,
                null,
                List.of(UUID.nameUUIDFromBytes((code + title).getBytes(StandardCharsets.UTF_8))),
                jobClass,
                need,
                need == null ? null : NeedState.FINAL,
                existing,
                0,
                "ABK"));
    }

    private void dinas(UUID parent, String code, String name) {
        var dinas = unit(code, name, "DINAS", parent);
        box(dinas, "Kepala " + name, PositionKind.JPT, 14, 1, 1);
        var secretariat = unit(code + ".1", "Sekretariat", "SEKRETARIAT", dinas);
        box(secretariat, "Sekretaris", PositionKind.ADMINISTRATOR, 12, 1, 1);
        box(secretariat, "Perencana Ahli Muda", PositionKind.FUNGSIONAL, 9, 1, 2);
        box(secretariat, "Analis Pengelola Keuangan APBN Ahli Muda", PositionKind.FUNGSIONAL, 9, 0, 1);
        var general = unit(code + ".1.1", "Subbagian Umum dan Kepegawaian", "SUBBAGIAN", secretariat);
        box(general, "Kepala Subbagian Umum dan Kepegawaian", PositionKind.PENGAWAS, 9, 1, 1);
        box(general, "Pengadministrasi Perkantoran", PositionKind.PELAKSANA, 5, 5, 3);
        box(general, "Pengolah Data dan Informasi", PositionKind.PELAKSANA, 6, 2, 2);
        box(general, "Operator Layanan Operasional", PositionKind.PELAKSANA, 3, 1, 0);
        for (var field : List.of("Pengelolaan Arsip", "Pembinaan Perpustakaan", "Layanan dan Pelestarian")) {
            field(dinas, code + "." + (2 + field.length()), field);
        }
        var technical = unit(code + ".9", "UPTD Depo Arsip", "UPT", dinas);
        box(technical, "Kepala UPTD Depo Arsip", PositionKind.PENGAWAS, 9, 0, 1);
        box(technical, "Penata Layanan Operasional", PositionKind.PELAKSANA, 7, 2, null);
    }

    private void field(UUID dinas, String code, String name) {
        var field = unit(code, "Bidang " + name, "BIDANG", dinas);
        box(field, "Kepala Bidang " + name, PositionKind.ADMINISTRATOR, 11, 1, 1);
        box(field, "Arsiparis Ahli Madya", PositionKind.FUNGSIONAL, 11, 0, 1);
        box(field, "Arsiparis Ahli Muda", PositionKind.FUNGSIONAL, 9, 3, 5);
        box(field, "Arsiparis Ahli Pertama", PositionKind.FUNGSIONAL, 8, 4, 4);
        box(field, "Arsiparis Terampil", PositionKind.FUNGSIONAL, 6, 2, 3);
        box(field, "Pengelola Layanan Operasional", PositionKind.PELAKSANA, 6, 1, 1);
        box(field, "Pengadministrasi Perkantoran", PositionKind.PELAKSANA, 5, 2, 1);
    }
}
