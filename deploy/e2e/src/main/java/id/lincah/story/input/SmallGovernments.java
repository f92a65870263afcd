package id.lincah.story.input;

import id.lincah.story.input.Government.Post;

/** A regency and a city, small and generated: the suite holds several governments side by side from the first minute. */
public final class SmallGovernments {

    public static final String REGENCY = "35.09";
    public static final String CITY = "35.76";

    private SmallGovernments() {}

    public static Government regency() {
        return government(REGENCY, "KAB", "Pemerintah Kabupaten Jember", 3509);
    }

    public static Government city() {
        return government(CITY, "KOTA", "Pemerintah Kota Mojokerto", 3576);
    }

    private static Government government(String agency, String root, String name, long seed) {
        var government = new Government(agency);
        var holders = new Holders(seed);
        government.root(root, name);
        for (int office = 1; office <= 4; office++) {
            var code = "%s.%02d".formatted(root, office);
            var officeName = Offices.NAMES.get(21 + office);
            government.unit(code, root, officeName, "DINAS", null, Post.executive(officeName), holders.executive());
            part(government, holders, code, 1, officeName);
            part(government, holders, code, 2, officeName);
        }
        return government;
    }

    private static void part(Government government, Holders holders, String office, int part, String officeName) {
        var code = "%s.%02d".formatted(office, part);
        var name = Offices.partName(part) + " " + officeName;
        government.unit(
                code, office, name, Offices.partType(part), "III.a", Post.administrator(name), holders.administrator());
        for (int section = 1; section <= 2; section++) {
            var sectionName = Offices.sectionName(part, section) + " pada " + name;
            government.unit(
                    "%s.%02d".formatted(code, section),
                    code,
                    sectionName,
                    Offices.sectionType(part),
                    "IV.a",
                    Post.supervisor(sectionName),
                    holders.supervisor());
        }
    }
}
