package id.lincah.launcher;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** One line per part: state, port, process, memory. Ends with 0 only when every part is ready. */
@Command(name = "status", description = "Shows each part: state, port, pid, memory")
final class StatusCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        var suite = Suite.of(Main.root(), Map.of());
        System.out.printf("%-14s %-10s %-6s %-8s %s%n", "part", "state", "port", "pid", "memory");
        var ready = true;
        for (var part : suite.parts()) {
            ready &= show(suite, part);
        }
        return ready ? 0 : 1;
    }

    private static boolean show(Suite suite, Part part) {
        var process = suite.state().running(part.name());
        var ready = process.isPresent() && part.ready();
        System.out.printf(
                "%-14s %-10s %-6d %-8s %s%n",
                part.name(),
                ready ? "ready" : process.isPresent() ? "starting" : "stopped",
                suite.ports().of(part.name()),
                process.map(p -> Long.toString(p.pid())).orElse("-"),
                process.map(Memory::of).orElse("-"));
        return ready;
    }
}
