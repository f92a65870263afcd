package id.lincah.equivalation.proposalpapers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The archive leaves while it is made: nobody waits for the last official before the first byte comes. */
class PaperArchiveTest {
    private static final int OFFICIALS = 20;
    private final ExecutorService makers = Executors.newFixedThreadPool(2);
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @AfterEach
    void stop() {
        makers.shutdownNow();
    }

    @Test
    void theLetterIsSentBeforeAnybodyIsReadAndSheetsBeforeTheLastPage() throws IOException {
        var sentBefore = new ArrayList<Integer>();
        var people = MeasuringPapers.people(OFFICIALS);
        Function<UUID, List<PersonFacts>> byTens = after -> {
            sentBefore.add(sent.size());
            var from = after == null ? 0 : (int) after.getLeastSignificantBits() + 1;
            return people.subList(from, Math.min(from + 10, OFFICIALS));
        };
        new PaperArchive(MeasuringPapers.terms(), OFFICIALS, makers).write(byTens, sent);
        assertEquals(3, sentBefore.size(), "two pages and the empty one behind them");
        assertTrue(sentBefore.get(0) > 1_000, "the letter left before anybody was read");
        assertTrue(sentBefore.get(1) > sentBefore.get(0), "sheets left before the second page was read");
        assertEquals(expected(people), names());
    }

    private static List<String> expected(List<PersonFacts> people) {
        var sheets = people.stream()
                .flatMap(person -> Stream.of("-sk", "-pemetaan", "-penghasilan")
                        .map(kind -> "pejabat/" + person.nip() + "/" + person.nip() + kind));
        return Stream.concat(Stream.of("surat-usul", "daftar-nominatif", "lampiran"), sheets)
                .flatMap(name -> Stream.of(name + ".docx", name + ".pdf"))
                .sorted()
                .toList();
    }

    private List<String> names() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names.stream().sorted().toList();
    }

    @Test
    void listsOfManyOfficialsGoOnNumbering() {
        var part = new PaperList(501, 1_284, MeasuringPapers.people(500));
        assertEquals(1_000, part.last());
        assertEquals("lampiran-00501-01000", part.name("lampiran"));
        assertEquals(3, PaperList.lists(1_284));
        assertEquals(0, PaperList.ending(0, 5), "it goes on growing");
        assertEquals(500, PaperList.ending(495, 5), "full with these");
        assertEquals(0, PaperList.ending(500, 0), "nobody behind the last full one");
        assertEquals(284, PaperList.ending(1_284, 0), "the rest");
        assertEquals(1, PaperList.lists(PaperList.LENGTH));
        assertEquals("lampiran", new PaperList(1, 500, part.people()).name("lampiran"));
        assertTrue(new ProposalPapers(MeasuringPapers.terms())
                .nominative(part)
                .blocks()
                .toString()
                .contains("nomor urut 501 sampai dengan 1000 dari 1284"));
    }
}
