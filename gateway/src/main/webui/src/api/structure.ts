import { useQuery } from '@tanstack/react-query';
import { useScoped } from './agency';
import { read } from './http';

/** A unit with everything below it, as it stood on the asked day. */
export interface UnitNode {
  id: string;
  code: string;
  name: string;
  type: string;
  echelon: string | null;
  /** Kind of the position that heads it; null without one. */
  headKind: string | null;
  /** Whether somebody holds that position. */
  occupied: boolean;
  children: UnitNode[];
}

export interface Position {
  id: string;
  code: string;
  title: string;
  kind: string;
  echelon: string | null;
  head: boolean;
  occupied: boolean;
}

interface Page<T> {
  items: T[];
  /** Absent on the last page. */
  next?: string;
}

/** The agency's units on a day; one request, however large the agency. */
export function useUnitTree(asOf: string) {
  const path = useScoped(`/api/org-structure/v1/unit-tree?asOf=${asOf}`);
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => read<{ roots: UnitNode[] }>(path, signal).then((tree) => tree.roots),
  });
}

/** The first hundred positions of one unit on a day; `next` tells that there are more. */
export function usePositions(unit: string, asOf: string) {
  const path = useScoped(`/api/org-structure/v1/positions?unit=${unit}&asOf=${asOf}&limit=100`);
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => read<Page<Position>>(path, signal),
  });
}
