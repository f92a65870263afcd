package id.lincah.equivalation.assessmentrun;

import id.lincah.equivalation.equivalationcase.JudgedCase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over the answers of a chunk, one line a case in the order of their ids: {@code id|result|codes|top-up}, codes
 * with commas between them. Whoever has the rows can count it again.
 */
final class Seal {
    private Seal() {}

    static String of(List<JudgedCase> judged) {
        var text = new StringBuilder();
        judged.forEach(each -> text.append(each.open().id())
                .append('|')
                .append(each.result())
                .append('|')
                .append(String.join(",", each.decision().codes()))
                .append('|')
                .append(each.decision().income().topUp())
                .append('\n'));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
