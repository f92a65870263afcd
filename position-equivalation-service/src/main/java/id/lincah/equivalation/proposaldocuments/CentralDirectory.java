package id.lincah.equivalation.proposaldocuments;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of the entries of a zip file, read from its directory alone: nothing is unpacked, so a file that would unpack
 * to a thousand times its size costs nothing here.
 */
record CentralDirectory(byte[] zip) {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int COUNT_AT = 10;
    private static final int START_AT = 16;
    private static final int NAME_LENGTH_AT = 28;
    private static final int ENTRY_LENGTH = 46;
    private static final int SHORT = 0xFFFF;
    private static final int MOST_ENTRIES = 5_000;

    /** @return empty when it is no zip file, or one whose directory leads astray */
    Set<String> names() {
        var content = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        var end = end(content);
        if (end < 0) {
            return Set.of();
        }
        try {
            return names(content, content.getInt(end + START_AT), content.getShort(end + COUNT_AT) & SHORT);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException astray) {
            return Set.of();
        }
    }

    private static int end(ByteBuffer content) {
        var last = content.limit() - END_LENGTH;
        for (var at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (content.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        return -1;
    }

    private static Set<String> names(ByteBuffer content, int start, int count) {
        var names = new HashSet<String>();
        var at = start;
        for (var entry = 0; entry < Math.min(count, MOST_ENTRIES); entry++) {
            if (content.getInt(at) != ENTRY_SIGNATURE) {
                return Set.of();
            }
            var length = content.getShort(at + NAME_LENGTH_AT) & SHORT;
            var more = (content.getShort(at + NAME_LENGTH_AT + 2) & SHORT)
                    + (content.getShort(at + NAME_LENGTH_AT + 4) & SHORT);
            var name = new byte[length];
            content.position(at + ENTRY_LENGTH).get(name);
            names.add(new String(name, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH + length + more;
        }
        return names;
    }
}
