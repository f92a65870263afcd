package id.lincah.story;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the story found: figures with their expected values, and the time of each step. */
public final class Report {

    private final List<Figure> figures = new ArrayList<>();
    private final List<Timing> timings = new ArrayList<>();
    private int changes;

    /** Adds a row of the table. */
    public void figure(String name, Object expected, Object actual) {
        figures.add(new Figure(name, expected, actual));
    }

    /** Counts a command that changed something. */
    public void changed() {
        changes++;
    }

    public int changes() {
        return changes;
    }

    void took(String step, Duration time) {
        timings.add(new Timing(step, time));
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    public boolean right() {
        return figures.stream().allMatch(Figure::right);
    }

    /** Prints the table; a wrong row carries a cross. */
    public void print(PrintStream out) {
        out.println();
        out.printf("   %-70s %24s   %s%n", "Angka / Figure", "diharapkan", "didapat");
        for (var f : figures) {
            out.printf(" %s %-70s %24s   %s%n", f.right() ? "✓" : "✗", f.name(), f.expected(), f.actual());
        }
        out.println();
        for (var t : timings) {
            out.printf("   %-70s %22.1f s%n", t.step(), t.time().toMillis() / 1000.0);
        }
        out.println();
        out.println(
                changes == 0
                        ? "   Tidak ada yang berubah: cerita ini sudah pernah dijalankan. / Nothing changed: this story was played before."
                        : "   %d perintah mengubah data. / %d commands changed data.".formatted(changes, changes));
    }

    private record Timing(String step, Duration time) {}
}
