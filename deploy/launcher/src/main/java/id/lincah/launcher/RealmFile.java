package id.lincah.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The realm as it stands in the repository. It holds no secret: where one belongs it says {@code @secret:name@}, and the
 * suite's own generated secret of that name takes its place before the import.
 */
public final class RealmFile {

    static final String NAME = "lincah";

    /** The one password of all demo accounts. */
    public static final String DEMO_PASSWORD = "demo-password";

    private static final Pattern PLACEHOLDER = Pattern.compile("@secret:([a-z-]+)@");

    private final Path file;

    /** @param root the folder of the repository */
    public RealmFile(Path root) {
        this.file = root.resolve("deploy/realm/lincah-realm.json");
    }

    String text(Secrets secrets) {
        try {
            return fill(Files.readString(file), secrets);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the realm file " + file, e);
        }
    }

    /** The demo accounts, in the order of the file. */
    List<String> accounts() {
        try {
            return StreamSupport.stream(
                            Http.JSON.readTree(file.toFile()).get("users").spliterator(), false)
                    .filter(user -> !user.has("serviceAccountClientId"))
                    .map(user -> user.get("username").asText())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the realm file " + file, e);
        }
    }

    static String fill(String template, Secrets secrets) {
        return PLACEHOLDER.matcher(template).replaceAll(place -> secrets.get(place.group(1)));
    }
}
