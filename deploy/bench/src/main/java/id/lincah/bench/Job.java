package id.lincah.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An import as its operator follows it. */
record Job(Bed bed, String id) {
    static final String CSV = "text/csv";
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String INTAKES = Bed.API + "/intakes";
    private static final int LOOK_MILLIS = 100;

    static Job handIn(Bed bed, String type, Path file) throws IOException, InterruptedException {
        var path = INTAKES + "?trustColumns=true&effectiveOn=" + LargeAgency.BEGIN;
        return new Job(bed, bed.send(Bed.OPERATOR, path, type, file).path("id").asText());
    }

    void askForLoading() {
        bed.door().post(Bed.OPERATOR, INTAKES + "/" + id + "/loading", Map.of("what", "ALL_OR_NOTHING"));
    }

    JsonNode look() {
        return bed.door().get(Bed.OPERATOR, INTAKES + "/" + id);
    }

    JsonNode await(String wanted) throws InterruptedException {
        while (true) {
            var intake = look();
            var state = intake.path("state").asText();
            if (state.equals(wanted)) {
                return intake;
            }
            if (List.of("REFUSED", "FAILED", "CANCELLED", "EXPIRED").contains(state)) {
                throw new IllegalStateException("the intake ended as " + intake);
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }
}
