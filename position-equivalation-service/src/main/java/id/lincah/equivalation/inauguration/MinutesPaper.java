package id.lincah.equivalation.inauguration;

import id.lincah.documents.Block;
import id.lincah.documents.Block.Field;
import id.lincah.documents.Paper;
import id.lincah.equivalation.proposal.rules.Article34Deadline;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The minutes of an inauguration (berita acara): who took the oath, who was struck off or postponed and why. */
record MinutesPaper(InaugurationView held, String decreeNumber, List<Row> names) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id"));
    private static final Map<String, String> OUTCOMES =
            Map.of("INAUGURATED", "Dilantik", "STRUCK_OFF", "Dicoret", "POSTPONED", "Ditunda");
    private static final Map<String, String> GROUNDS = Map.of(
            "DECEASED", "wafat",
            "BUP_REACHED", "mencapai batas usia pensiun",
            "NOT_PNS", "bukan PNS",
            "NOT_IN_POSITION", "tidak lagi dalam jabatan",
            "TARGET_JF_NOT_ESTABLISHED", "jabatan fungsional tidak ditetapkan pada hari itu",
            "ABSENT_AT_INAUGURATION", "tidak hadir");

    /** Names of what the minutes would leave empty. */
    List<String> missing() {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("heldOn", held.heldOn());
        wanted.put("place", held.place());
        wanted.put("officialName", held.officialName());
        wanted.put("officialOffice", held.officialOffice());
        wanted.put("minutesNumber", held.minutesNumber());
        wanted.put("witnesses", held.witnesses().isEmpty() ? null : held.witnesses());
        var missing = new ArrayList<String>();
        wanted.forEach((field, value) -> {
            if (value == null || value.toString().isBlank()) {
                missing.add(field);
            }
        });
        return missing;
    }

    Paper paper() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Centred("BERITA ACARA PENGAMBILAN SUMPAH DAN PELANTIKAN", true));
        blocks.add(new Block.Centred("Nomor " + held.minutesNumber(), false));
        blocks.add(new Block.Fields(List.of(
                new Field("Hari pelantikan", DAY.format(held.heldOn())),
                new Field("Tempat", held.place()),
                new Field("Yang melantik", held.officialName() + ", " + held.officialOffice()),
                new Field("Dasar", "Keputusan nomor " + decreeNumber),
                new Field("Dipanggil", held.names() + " nama"),
                new Field("Dilantik", String.valueOf(held.inaugurated())),
                new Field("Dicoret", String.valueOf(held.struckOff())),
                new Field("Ditunda", String.valueOf(held.postponed())))));
        if (held.late()) {
            blocks.add(
                    new Block.Paragraph("Pelantikan dilaksanakan sesudah batas waktu " + DAY.format(deadline()) + "."));
        }
        blocks.add(table());
        blocks.add(new Block.Heading(2, "Saksi"));
        blocks.add(new Block.Numbered(held.witnesses()));
        blocks.add(new Block.Signature(
                held.place() + ", " + DAY.format(held.heldOn()),
                held.officialOffice(),
                held.officialName(),
                "Nomor " + held.minutesNumber()));
        return new Paper("Berita acara pelantikan", true, blocks);
    }

    private static LocalDate deadline() {
        return Article34Deadline.DEADLINE;
    }

    private Block table() {
        var rows = new ArrayList<List<String>>();
        names.forEach(row -> rows.add(List.of(
                String.valueOf(rows.size() + 1),
                row.getString("name"),
                row.getString("nip"),
                row.getString("former_position_title"),
                row.getString("functional_code") + " / " + row.getString("level"),
                outcome(row))));
        return new Block.Table(
                List.of("No", "Nama", "NIP", "Jabatan lama", "Jabatan fungsional", "Hasil"),
                List.of(5, 22, 18, 21, 18, 16),
                rows);
    }

    private static String outcome(Row row) {
        var outcome = row.getString("outcome");
        var grounds = new ArrayList<String>();
        if (!"INAUGURATED".equals(outcome)) {
            List.of(row.getArrayOfStrings("codes")).stream()
                    .filter(GROUNDS::containsKey)
                    .map(GROUNDS::get)
                    .forEach(grounds::add);
            if (row.getString("reason") != null) {
                grounds.add(row.getString("reason"));
            }
        }
        var words = OUTCOMES.get(outcome);
        return grounds.isEmpty() ? words : words + ": " + String.join(", ", grounds);
    }
}
