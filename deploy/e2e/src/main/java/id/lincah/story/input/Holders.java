package id.lincah.story.input;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Invents officials, always the same ones for the same seed. */
final class Holders {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String[] FIRST = {
        "Arunika",
        "Bestari",
        "Candrika",
        "Dahayu",
        "Elok",
        "Gantari",
        "Harsaya",
        "Kirana",
        "Lintang",
        "Manggala",
        "Nareswara",
        "Padma",
        "Raksaka",
        "Sadewa",
        "Taruna",
        "Wiratama"
    };
    private static final String[] LAST = {
        "Adiwarna",
        "Baswara",
        "Cakrawala",
        "Darmawangsa",
        "Ekawira",
        "Gumilang",
        "Jatmika",
        "Kalingga",
        "Mandala",
        "Nirwasita",
        "Palwaguna",
        "Samasta"
    };
    private static final String[] FIELDS = {"Administrasi Publik", "Hukum", "Ekonomi", "Teknik Sipil", "Manajemen"};

    private final Random random;
    private final Set<String> given = new HashSet<>();
    private int number;

    Holders(long seed) {
        random = new Random(seed);
    }

    /** A head of office: JPT pratama. */
    Holder executive() {
        return official("S2", "IV/c", 1968, 1974);
    }

    /** A holder of an administrator post, of the grades usual for echelon III.a, with a master's degree. */
    Holder administrator() {
        return official("S2", random.nextBoolean() ? "IV/a" : "IV/b", 1967, 1978);
    }

    /** A holder of a supervisor post, of the grades usual for echelon IV.a. */
    Holder supervisor() {
        return official("S1", random.nextBoolean() ? "III/c" : "III/d", 1968, 1984);
    }

    private Holder official(String education, String grade, int bornFrom, int bornTo) {
        number++;
        String nip;
        do {
            nip = number(LocalDate.of(bornFrom, 1, 1).plusDays(random.nextInt(365 * (bornTo - bornFrom))));
        } while (!given.add(nip));
        var since = LocalDate.of(2016 + random.nextInt(5), random.nextBoolean() ? 4 : 10, 1);
        return new Holder(nip, name(), "PNS", education, FIELDS[number % FIELDS.length], grade, since, null, null);
    }

    private String number(LocalDate born) {
        var appointed = born.plusYears(24).withMonth(random.nextBoolean() ? 3 : 12);
        return born.format(DAY)
                + appointed.format(DAY).substring(0, 6)
                + (1 + random.nextInt(2))
                + (900 + number % 100);
    }

    private String name() {
        return "%s %s %04d".formatted(FIRST[random.nextInt(FIRST.length)], LAST[random.nextInt(LAST.length)], number);
    }
}
