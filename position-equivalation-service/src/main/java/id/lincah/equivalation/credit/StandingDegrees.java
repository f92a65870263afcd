package id.lincah.equivalation.credit;

import id.lincah.equivalation.credit.rules.EntryKind;
import id.lincah.equivalation.credit.rules.LedgerRow;
import id.lincah.regulation.EducationLevel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which degrees stand in an account: the source of such a row is made of the degree, so that none is entered twice. */
record StandingDegrees(Account account) {
    private static final int MOST_TRIES = 20;

    Set<EducationLevel> counted() {
        var sources = account.history().standing().stream()
                .filter(row -> row.kind() == EntryKind.EDUCATION)
                .map(LedgerRow::source)
                .collect(Collectors.toSet());
        return Arrays.stream(EducationLevel.values())
                .filter(degree -> tries(degree).anyMatch(sources::contains))
                .collect(Collectors.toSet());
    }

    /** The source for the degree, or for its next try where the one before was taken back. */
    UUID source(EducationLevel degree) {
        var known = account.history().rows().stream().map(LedgerRow::source).collect(Collectors.toSet());
        return tries(degree)
                .filter(source -> !known.contains(source))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a degree was taken back " + MOST_TRIES + " times"));
    }

    private Stream<UUID> tries(EducationLevel degree) {
        return IntStream.range(0, MOST_TRIES)
                .mapToObj(number -> account.personId() + " " + degree + " " + number)
                .map(text -> UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }
}
