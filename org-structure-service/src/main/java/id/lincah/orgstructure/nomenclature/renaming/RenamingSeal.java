package id.lincah.orgstructure.nomenclature.renaming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over a chunk, one line a position in the order of their ids: {@code position|old title|new title}, the last
 * empty where it was left alone. Whoever has the rows can count it again.
 */
final class RenamingSeal {
    private RenamingSeal() {}

    static String of(List<DuePosition> due) {
        var text = new StringBuilder();
        due.forEach(each -> text.append(each.id())
                .append('|')
                .append(each.oldTitle())
                .append('|')
                .append(each.changed() ? each.change().title() : "")
                .append('\n'));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
