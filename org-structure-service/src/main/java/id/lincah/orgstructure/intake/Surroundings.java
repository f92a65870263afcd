package id.lincah.orgstructure.intake;

import id.lincah.orgstructure.importing.Dataset;
import id.lincah.orgstructure.intake.checks.CodePairs;
import id.lincah.orgstructure.intake.checks.Neighbours;
import id.lincah.orgstructure.intake.checks.RowKeys;
import id.lincah.orgstructure.intake.checks.StoredPositions;
import id.lincah.orgstructure.intake.checks.StoredStructure;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up what the rows of one stretch may meet: among the other rows of the job and in what is stored. */
record Surroundings(JobKeys keys, StoredNow stored, JobKeys.SheetNames sheets) {

    Uni<Neighbours> of(Dataset dataset, List<RowKeys> rows) {
        return switch (dataset) {
            case AGENCIES, UNITS -> Uni.createFrom().item(new Neighbours(StoredStructure.empty()));
            case POSITIONS -> positions(rows);
            case HOLDERS -> holders(rows);
        };
    }

    private Uni<Neighbours> positions(List<RowKeys> rows) {
        var codes = texts(rows, RowKeys::code);
        var headed = texts(rows.stream().filter(RowKeys::heads).toList(), RowKeys::leansOn);
        var positions = new StoredPositions();
        return stored.heads(headed)
                .invoke(heads -> heads.forEach((head, unit) -> positions.add(head, unit, true)))
                .flatMap(heads -> keys.first(Dataset.POSITIONS, with(codes, heads.keySet()), headed, Set.of(), sheets))
                .map(first ->
                        neighbours(new StoredStructure(positions, new CodePairs(), new CodePairs()), List.of(), first));
    }

    private Uni<Neighbours> holders(List<RowKeys> rows) {
        var numbers = texts(rows, RowKeys::code);
        var held = texts(rows, RowKeys::leansOn);
        var accounts = texts(rows, RowKeys::account);
        var structure = new StoredStructure(new StoredPositions(), new CodePairs(), new CodePairs());
        return stored.positions(held, structure.positions())
                .chain(() -> stored.holders(held, structure.holders()))
                .invoke(holders -> numbers.addAll(holders.values()))
                .chain(() -> stored.accounts(accounts, structure.accounts()))
                .invoke(owners -> numbers.addAll(owners.values()))
                .chain(() -> keys.first(Dataset.POSITIONS, held, Set.of(), Set.of(), sheets))
                .flatMap(positions -> keys.first(Dataset.HOLDERS, numbers, held, accounts, sheets)
                        .map(holders -> neighbours(structure, positions, holders)));
    }

    private static Neighbours neighbours(StoredStructure stored, List<RowKeys> some, List<RowKeys> others) {
        var neighbours = new Neighbours(stored);
        some.forEach(neighbours::add);
        others.forEach(neighbours::add);
        return neighbours;
    }

    private static Set<String> texts(List<RowKeys> rows, Function<RowKeys, String> text) {
        return rows.stream().map(text).filter(each -> !each.isEmpty()).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> with(Collection<String> some, Collection<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
