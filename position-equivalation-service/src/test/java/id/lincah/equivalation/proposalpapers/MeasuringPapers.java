package id.lincah.equivalation.proposalpapers;

import id.lincah.equivalation.catalogue.FunctionalPositions;
import id.lincah.regulation.AgencyKind;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Measures the papers of a proposal: {@code java … MeasuringPapers 479}. Prints seconds on the clock and on the processors,
 * bytes and the highest use of memory seen; a first run of twenty officials warms the machine up.
 */
public final class MeasuringPapers {
    private static final int PAGE = 50;

    private MeasuringPapers() {}

    public static void main(String[] arguments) throws IOException {
        var officials = arguments.length == 0 ? 479 : Integer.parseInt(arguments[0]);
        measure(20);
        measure(officials);
        System.exit(0);
    }

    private static void measure(int officials) throws IOException {
        var makers = Executors.newFixedThreadPool(2);
        var counted = new Counted();
        var begun = System.nanoTime();
        var worked = worked();
        new PaperArchive(terms(), officials, makers).write(pages(officials), counted);
        var seconds = (System.nanoTime() - begun) / 1e9;
        makers.shutdown();
        System.out.printf(
                "officials %d, seconds %.1f, longest silence %.1f, processor seconds %.1f, bytes %,d,"
                        + " memory in use at most %d MB%n",
                officials, seconds, counted.silence / 1e9, worked() - worked, counted.bytes, counted.memory >> 20);
    }

    private static double worked() {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return machine.getProcessCpuTime() / 1e9;
    }

    /** Counts instead of keeping. */
    private static final class Counted extends OutputStream {
        private long bytes;
        private long memory;
        private long silence;
        private long last = System.nanoTime();

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] piece, int from, int length) {
            bytes += length;
            silence = Math.max(silence, System.nanoTime() - last);
            last = System.nanoTime();
            var runtime = Runtime.getRuntime();
            memory = Math.max(memory, runtime.totalMemory() - runtime.freeMemory());
        }
    }

    /** The officials page by page, as the service reads them. */
    static Function<UUID, List<PersonFacts>> pages(int officials) {
        var people = people(officials);
        return after -> {
            var from = after == null ? 0 : (int) after.getLeastSignificantBits() + 1;
            return people.subList(from, Math.min(from + PAGE, officials));
        };
    }

    static ProposalTerms terms() {
        var day = LocalDate.of(2021, 12, 31);
        var head = new Letterhead(
                "Pemerintah Provinsi Contoh",
                "Menteri Dalam Negeri di Jakarta",
                "800/1/2021",
                LocalDate.of(2021, 6, 28),
                "Surabaya",
                "Gubernur Contoh",
                "Nama Contoh",
                "-",
                null);
        return new ProposalTerms(
                new UUID(0, 1),
                "35",
                AgencyKind.PROVINCE,
                "Usul contoh",
                "Pergub 1/2021",
                head,
                "821/1/2021",
                day,
                true,
                "0/0");
    }

    static List<PersonFacts> people(int officials) {
        var catalogue = new FunctionalPositions();
        var name = catalogue.find("ARSIPARIS").orElseThrow().name();
        return IntStream.range(0, officials)
                .mapToObj(each -> new PersonFacts(new UUID(1, each), facts(each), decision(), name))
                .toList();
    }

    private static JsonObject facts(int each) {
        return new JsonObject()
                .put("name", "Pegawai Contoh " + each)
                .put("nip", "19800101200501%04d".formatted(1000 + each))
                .put("birthDate", "1980-01-01")
                .put("education", "S1")
                .put("grade", "III/c")
                .put("gradeSince", "2019-04-01")
                .put("formerPosition", "Kepala Seksi Kearsipan")
                .put("formerKind", "PENGAWAS")
                .put("formerEchelon", "IV.a")
                .put("formerUnit", "Seksi Kearsipan")
                .put("office", "Dinas Perpustakaan dan Kearsipan")
                .put("regime", "PERMENPANRB_17_2021")
                .put("functionalCode", "ARSIPARIS")
                .put("level", "AHLI_MUDA")
                .put("successorUnit", "Bidang Kearsipan")
                .put("taskFit", true)
                .put("educationFieldFit", true)
                .put("result", "ELIGIBLE");
    }

    private static JsonObject decision() {
        var steps = new JsonArray()
                .add(new JsonObject().put("factor", "structuralAllowance").put("value", "540000"))
                .add(new JsonObject().put("factor", "regionalBefore").put("value", "5000000"))
                .add(new JsonObject().put("factor", "functionalAllowance").put("value", "918000"))
                .add(new JsonObject().put("factor", "regionalAfter").put("value", "4200000"));
        return new JsonObject()
                .put(
                        "income",
                        new JsonObject()
                                .put("before", 5_540_000L)
                                .put("after", 5_118_000L)
                                .put("topUp", 422_000L)
                                .put("steps", steps))
                .put("grant", new JsonObject().put("integrated", 75))
                .put("pensionAfter", "2038-02-01")
                .put(
                        "obligations",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("code", "EDUCATION_GAP_S2")
                                        .put("due", "2025-12-31")));
    }
}
