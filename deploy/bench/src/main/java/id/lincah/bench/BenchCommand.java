package id.lincah.bench;

import id.lincah.launcher.Progress;
import id.lincah.launcher.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a suite of its own, measures, prints, stops. Exit code 1 only when a measurement could not be made. */
@Command(name = "bench", description = "Measures the suite against the plain database, in one run")
public final class BenchCommand implements Callable<Integer> {
    private static final int CASES = 100_000;

    @Parameters(
            paramLabel = "MEASUREMENT",
            description = "Names; none means all. A number says how many cases"
                    + " 'national' judges, how many people 'renaming' renames, whose 'papers' are written",
            arity = "0..*")
    private List<String> wanted = List.of();

    @Option(names = "--list", description = "Only names the measurements")
    private boolean list;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new BenchCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (list) {
            all().forEach(each -> System.out.printf("%-16s %s%n", each.name(), each.about()));
            return 0;
        }
        var root = Path.of(System.getProperty("lincah.root", "")).toAbsolutePath();
        var folder = root.resolve(".lincah/bench");
        Suite.onFreePorts(root, folder).stop();
        delete(folder);
        var suite = Suite.onFreePorts(root, folder);
        boolean all;
        try {
            suite.start(Progress.silent());
            System.out.printf("%-74s %10s  %10s%n", "", "suite", "database");
            all = chosen().stream().filter(each -> !made(each, suite)).count() == 0;
        } finally {
            suite.stop();
        }
        if (all) {
            delete(folder);
        }
        return all ? 0 : 1;
    }

    /** One that could not be made keeps none of the others away; its suite's folder stays for a look. */
    private static boolean made(Measurement measurement, Suite suite) {
        try {
            measurement.measure(new Bed(suite)).forEach(System.out::println);
            return true;
        } catch (Exception failure) {
            System.out.printf("%s could not be measured: %s%n", measurement.name(), failure);
            return false;
        }
    }

    private List<Measurement> chosen() {
        var names = wanted.stream().filter(word -> !isNumber(word)).toList();
        return all().stream()
                .filter(each -> names.isEmpty() || names.contains(each.name()))
                .toList();
    }

    private List<Measurement> all() {
        return List.of(
                new ReadingTheTree(),
                new TakingInAFile("workbook", 30_000, true),
                new TakingInAFile("csv-tenth", 100_000, false),
                new TakingInAFile("csv-third", 300_000, false),
                new TakingInAFile("csv", 1_000_000, false),
                new KillingALoad(200_000),
                new DrawingTheMap(),
                new EnactingAScenario(),
                new RenamingTheNation(cases()),
                new JudgingTheNation(cases()),
                new JudgingThroughADeath(),
                new RankingPractice(),
                new WritingPapers(number()),
                new DeterminingCredit());
    }

    private int cases() {
        return number() == null ? CASES : number();
    }

    private Integer number() {
        return wanted.stream()
                .filter(BenchCommand::isNumber)
                .map(Integer::valueOf)
                .findFirst()
                .orElse(null);
    }

    private static boolean isNumber(String word) {
        return word.matches("[1-9]\\d{0,8}");
    }

    /** Every run begins on an empty database. */
    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
