package id.lincah.bench;

import id.lincah.launcher.ProcessIdentity;
import id.lincah.launcher.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Processor seconds of a suite's processes by who spent them, as the kernel counted them: each part by its name, each
 * connection of the database by its login. They say what work costs whatever else the machine does; the clock doesn't.
 */
final class ProcessorTime {
    private static final String SERVER = "postgresql";
    private static final String CONNECTION = "postgres: ";
    /** A thread of Java that translates the program while it runs; a service just started spends much on it. */
    private static final String COMPILER = "CompilerThre";

    private static final double TICKS_A_SECOND = 100;
    /** Places behind the name of the program in {@code /proc/<pid>/stat}. */
    private static final int PARENT = 1;

    private static final int USER = 11;
    private static final int KERNEL = 12;

    private record Spent(String who, long ticks) {}

    private final Map<Long, Spent> processes = new HashMap<>();

    static ProcessorTime of(Suite suite) throws IOException {
        var now = new ProcessorTime();
        for (var part : suite.parts()) {
            suite.state().running(part.name()).map(ProcessIdentity::pid).ifPresent(pid -> {
                now.add(pid, part.name());
                now.addCompiler(pid, part.name());
            });
        }
        var server = suite.state().running(SERVER).map(ProcessIdentity::pid).orElseThrow();
        try (var all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var each : all) {
                now.addConnection(Long.parseLong(each.getFileName().toString()), server);
            }
        }
        return now;
    }

    /** Seconds spent since an earlier look, by whom. Who ended meanwhile is not counted. */
    Map<String, Double> since(ProcessorTime earlier) {
        var seconds = new TreeMap<String, Double>();
        processes.forEach((pid, spent) -> {
            var before = earlier.processes.get(pid);
            var ticks = spent.ticks() - (before == null ? 0 : before.ticks());
            seconds.merge(spent.who(), ticks / TICKS_A_SECOND, Double::sum);
        });
        return seconds;
    }

    private void add(long pid, String who) {
        add(Path.of("/proc", Long.toString(pid)), who);
    }

    private void add(Path place, String who) {
        var stat = stat(place);
        if (stat.length > KERNEL) {
            var number = Long.parseLong(place.getFileName().toString());
            processes.put(number, new Spent(who, Long.parseLong(stat[USER]) + Long.parseLong(stat[KERNEL])));
        }
    }

    /** A thread has a number like a process, but its own time stands only below its program. */
    private void addCompiler(long pid, String who) {
        try (var threads = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "task"))) {
            for (var thread : threads) {
                if (read(thread, "comm").contains(COMPILER)) {
                    add(thread, who + ", of it translating itself");
                }
            }
        } catch (IOException ended) {
            return;
        }
    }

    private void addConnection(long pid, long server) {
        var place = Path.of("/proc", Long.toString(pid));
        var stat = stat(place);
        if (stat.length > KERNEL && Long.parseLong(stat[PARENT]) == server) {
            var title = read(place, "cmdline");
            // "postgres: login database address state", or what the server does for itself
            var words = title.startsWith(CONNECTION)
                    ? title.substring(CONNECTION.length()).split(" ")
                    : new String[0];
            add(place, words.length > 1 && words[0].contains("_") ? words[0] : SERVER);
        }
    }

    /** What stands behind the name of the program; empty for a process that has ended. */
    private static String[] stat(Path place) {
        var line = read(place, "stat");
        return line.isEmpty()
                ? new String[0]
                : line.substring(line.lastIndexOf(')') + 2).split(" ");
    }

    private static String read(Path place, String file) {
        try {
            return Files.readString(place.resolve(file));
        } catch (IOException ended) {
            return "";
        }
    }
}
