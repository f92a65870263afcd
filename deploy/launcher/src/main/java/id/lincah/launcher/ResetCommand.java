package id.lincah.launcher;

import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stops the suite and deletes its state: data, logs, secrets, chosen ports. */
@Command(name = "reset", description = "Deletes all data of the suite on this machine")
final class ResetCommand implements Callable<Integer> {

    @Option(names = "--yes", description = "Do not ask")
    private boolean yes;

    @Override
    public Integer call() {
        var suite = Suite.of(Main.root(), Map.of());
        var folder = suite.state().folder();
        if (!yes && !agreed(folder.toString())) {
            System.out.println("Tidak ada yang dihapus · nothing was deleted");
            return 1;
        }
        DownCommand.stop(suite);
        StateFolder.delete(folder);
        System.out.println("Dihapus · deleted: " + folder);
        return 0;
    }

    private static boolean agreed(String folder) {
        System.out.printf("Hapus semua data? · Delete all data in %s? [ya/yes] ", folder);
        System.out.flush();
        var input = new Scanner(System.in, java.nio.charset.StandardCharsets.UTF_8);
        return input.hasNextLine() && input.nextLine().strip().matches("(?i)y|ya|yes");
    }
}
