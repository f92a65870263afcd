package id.lincah.bench;

import com.fasterxml.jackson.databind.JsonNode;
import id.lincah.bench.PracticeBed.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * How often the position that practice gave stands first, or among the first three, when the workbench is asked for each
 * verified example and no row may teach its own answer.
 */
final class RankingPractice implements Measurement {
    private static final int THREE = 3;
    private static final Map<Integer, String> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put(1, "without any example");
        WAYS.put(2, "leave one row out");
        WAYS.put(3, "leave one source and wording out");
    }

    private record Answer(Question question, JsonNode suggestions) {
        boolean hit(int within) {
            return StreamSupport.stream(suggestions.path("suggestions").spliterator(), false)
                    .limit(within)
                    .anyMatch(each -> each.path("code").asText().equals(question.code()));
        }

        boolean sure() {
            return "HIGH".equals(suggestions.path("confidence").asText());
        }
    }

    @Override
    public String name() {
        return "ranking";
    }

    @Override
    public String about() {
        return "the verified examples of practice ranked by the workbench (LINCAH_DATA names their folder)";
    }

    @Override
    public List<Figure> measure(Bed bed) throws Exception {
        var folder = System.getenv("LINCAH_DATA");
        if (folder == null) {
            System.out.println("ranking: LINCAH_DATA does not say where penyetaraan_contoh.csv lies; left out");
            return List.of();
        }
        var answers = new ArrayList<Answer>();
        try (var database = bed.database(Bed.EQUIVALATION_DATABASE)) {
            var questions = PracticeBed.lay(database, Path.of(folder, "penyetaraan_contoh.csv"));
            var seconds = Stopwatch.once(() -> answers.addAll(
                    questions.stream().map(each -> ask(bed, each)).toList()));
            WAYS.forEach((way, name) -> System.out.println(line(name, of(answers, way))));
            return List.of(
                    Figure.alone("%d times the ranking of one case asked for".formatted(answers.size()), seconds));
        }
    }

    private static Answer ask(Bed bed, Question question) {
        var path = "/api/equivalation/v1/cases/" + question.caseId() + "/suggestions?limit=" + THREE;
        return new Answer(question, bed.door().get("validator", path));
    }

    private static List<Answer> of(List<Answer> answers, int way) {
        return answers.stream().filter(each -> each.question().way() == way).toList();
    }

    private static String line(String name, List<Answer> answers) {
        var sure = answers.stream().filter(Answer::sure).toList();
        var unsure = answers.stream().filter(each -> !each.sure()).toList();
        return "%s: first %d, among three %d of %d; HIGH %d, right when HIGH %d %%, when LOW %d %%"
                .formatted(
                        name,
                        hits(answers, 1),
                        hits(answers, THREE),
                        answers.size(),
                        sure.size(),
                        percent(sure),
                        percent(unsure));
    }

    private static long hits(List<Answer> answers, int within) {
        return answers.stream().filter(each -> each.hit(within)).count();
    }

    private static long percent(List<Answer> answers) {
        return answers.isEmpty() ? 0 : Math.round(100.0 * hits(answers, 1) / answers.size());
    }
}
