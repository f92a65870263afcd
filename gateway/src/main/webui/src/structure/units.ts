import type { UnitNode } from '../api/structure';

/** A unit in reading order with its depth below the root. */
export interface Row {
  unit: UnitNode;
  depth: number;
}

function matches(unit: UnitNode, words: string): boolean {
  return unit.name.toLowerCase().includes(words) || unit.code.toLowerCase().includes(words);
}

/** The unit with that identity, wherever it stands. */
export function find(units: UnitNode[], id: string | null): UnitNode | null {
  for (const unit of units) {
    const found = unit.id === id ? unit : find(unit.children, id);
    if (found) {
      return found;
    }
  }
  return null;
}

/** The part of the tree that holds the searched units: each match with the way up to the root, and what is below it. */
export function search(units: UnitNode[], text: string): UnitNode[] {
  const words = text.trim().toLowerCase();
  if (!words) {
    return units;
  }
  return units.flatMap((unit) => {
    if (matches(unit, words)) {
      return [unit];
    }
    const children = search(unit.children, words);
    return children.length ? [{ ...unit, children }] : [];
  });
}

/** The units above any match, which must be open for the matches to be seen. */
export function waysToMatches(units: UnitNode[], text: string): string[] {
  const words = text.trim().toLowerCase();
  return units.flatMap((unit) =>
    matches(unit, words) || !unit.children.length ? [] : [unit.id, ...waysToMatches(unit.children, words)],
  );
}

/** The rows on screen: a closed unit hides what is below it. */
export function visibleRows(units: UnitNode[], open: Record<string, boolean>, depth = 0): Row[] {
  return units.flatMap((unit) => [
    { unit, depth },
    ...(open[unit.id] ? visibleRows(unit.children, open, depth + 1) : []),
  ]);
}

/** How many units each echelon has; units without one are counted under an empty name. */
export function countsByEchelon(units: UnitNode[]): [string, number][] {
  const counts = new Map<string, number>();
  const count = (unit: UnitNode): void => {
    const echelon = unit.echelon ?? '';
    counts.set(echelon, (counts.get(echelon) ?? 0) + 1);
    unit.children.forEach(count);
  };
  units.forEach(count);
  return [...counts].sort(([a], [b]) => a.localeCompare(b));
}
