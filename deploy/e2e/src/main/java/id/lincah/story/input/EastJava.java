package id.lincah.story.input;

import id.lincah.story.input.Government.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A generated province of the size the press reported for East Java: 505 administrator and 2,227 supervisor posts in 50
 * offices, with an invented holder for each. Seeded, so every run makes the same files. Which units stay is chosen so that the
 * reported outcome, 19 and 1,424, comes out of the service's own count.
 */
public final class EastJava {

    public static final String AGENCY = "35";
    public static final int ADMINISTRATORS = 505;
    public static final int SUPERVISORS = 2_227;
    public static final int ADMINISTRATORS_KEPT = 19;
    public static final int SUPERVISORS_KEPT = 1_424;
    private static final String ROOT = "JTM";
    private static final String LEGAL_BASIS = "Peraturan Gubernur (data contoh) tentang susunan organisasi";

    private final Government government = new Government(AGENCY);
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, String> administratorUnits = new TreeMap<>();
    private final Map<String, String> supervisorUnits = new TreeMap<>();
    private final Holders holders = new Holders(35);

    public EastJava() {
        government.root(ROOT, "Pemerintah Provinsi Jawa Timur");
        for (int office = 1; office <= Offices.NAMES.size(); office++) {
            office(office);
        }
        decide();
    }

    public Government government() {
        return government;
    }

    /** One decision for each unit below an office. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** Kept supervisor units whose administrator unit goes: they move up to the office. */
    public int moved() {
        var removed = decisions.stream()
                .filter(d -> "REMOVE".equals(d.decision()))
                .map(Decision::unitCode)
                .collect(Collectors.toSet());
        return (int) decisions.stream()
                .filter(d -> "KEEP".equals(d.decision()) && removed.contains(supervisorUnits.get(d.unitCode())))
                .count();
    }

    private void office(int number) {
        var code = "%s.%02d".formatted(ROOT, number);
        var name = Offices.NAMES.get(number - 1);
        government.unit(
                code, ROOT, name, Offices.typeOf(name), null, Post.executive(name), cast(code, holders.executive()));
        int parts = ADMINISTRATORS / Offices.NAMES.size() + (number <= ADMINISTRATORS % Offices.NAMES.size() ? 1 : 0);
        for (int part = 1; part <= parts; part++) {
            administratorUnit(code, name, part);
        }
    }

    private void administratorUnit(String office, String officeName, int part) {
        var code = "%s.%02d".formatted(office, part);
        var name = Offices.partName(part) + " " + officeName;
        int sections =
                SUPERVISORS / ADMINISTRATORS + (administratorUnits.size() < SUPERVISORS % ADMINISTRATORS ? 1 : 0);
        administratorUnits.put(code, office);
        government.unit(
                code,
                office,
                name,
                Offices.partType(part),
                "III.a",
                Post.administrator(name),
                cast(code, holders.administrator()));
        for (int section = 1; section <= sections; section++) {
            supervisorUnit(code, name, part, section);
        }
    }

    private void supervisorUnit(String parent, String parentName, int part, int section) {
        var code = "%s.%02d".formatted(parent, section);
        var name = Offices.sectionName(part, section) + " pada " + parentName;
        supervisorUnits.put(code, parent);
        government.unit(
                code,
                parent,
                name,
                Offices.sectionType(part),
                "IV.a",
                Post.supervisor(name),
                cast(code, holders.supervisor()));
    }

    private static Holder cast(String unit, Holder holder) {
        return Cast.play(unit, holder);
    }

    private void decide() {
        administratorUnits.forEach(
                (unit, office) -> decisions.add(keepsAdministrator(unit) ? kept(unit) : Decision.remove(unit, office)));
        int outside = (int) supervisorUnits.keySet().stream()
                .filter(unit -> !Cast.inTeamOffices(unit))
                .count();
        int seen = 0;
        for (var unit : supervisorUnits.keySet()) {
            boolean keep = !Cast.inTeamOffices(unit) && keepsSupervisor(seen++, outside);
            var parent = supervisorUnits.get(unit);
            var survivor = keepsAdministrator(parent) ? parent : administratorUnits.get(parent);
            decisions.add(keep ? kept(unit) : Decision.remove(unit, survivor));
        }
    }

    /** Three divisions of the team's two offices, and one field unit in each of the next sixteen. */
    private static boolean keepsAdministrator(String unit) {
        int office = Integer.parseInt(unit.substring(4, 6));
        return Cast.KEPT_DIVISIONS.contains(unit)
                || unit.endsWith(".07") && office > 2 && office <= 2 + ADMINISTRATORS_KEPT - Cast.KEPT_DIVISIONS.size();
    }

    /** Spreads the kept supervisors evenly over the offices outside the team's two. */
    private static boolean keepsSupervisor(int position, int outside) {
        return (position + 1) * SUPERVISORS_KEPT / outside > position * SUPERVISORS_KEPT / outside;
    }

    private static Decision kept(String unit) {
        return Decision.keep(unit, "INDEPENDENT_TECHNICAL_UNIT", LEGAL_BASIS);
    }
}
