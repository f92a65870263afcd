import { useQuery } from '@tanstack/react-query';
import { useScoped } from './agency';
import { read } from './http';

interface Page<T> {
  items: T[];
  /** Absent on the last page. */
  next?: string;
}

export interface Scenario {
  id: string;
  name: string;
  state: string;
  effectiveOn: string;
}

export interface Reduction {
  positionKind: string;
  before: number;
  after: number;
  removed: number;
  /** Percent; null when there was none before. */
  rate: number | null;
}

/** How many equivalation cases stand in each state and ended with each result, and what each simplification announced. */
export interface CaseSummary {
  states: Record<string, number>;
  results: Record<string, number>;
  simplifications: { scenarioId: string; name: string; displaced: number; opened: number }[];
}

export interface Team {
  id: string;
  name: string;
  ownerUnitName: string;
  members: number;
  state: string;
  startsOn: string;
  endsOn: string;
}

export interface Evaluation {
  id: string;
  kind: string;
  year: number;
  personName: string | null;
  predicate: string | null;
  state: string;
}

export interface CreditAccount {
  personId: string;
  name: string | null;
  functionalCode: string | null;
  functionalLevel: string | null;
  balance: number;
}

function useFirstPage<T>(path: string) {
  const scoped = useScoped(`${path}?limit=100`);
  return useQuery({
    queryKey: [scoped],
    queryFn: ({ signal }) => read<Page<T>>(scoped, signal),
  });
}

export const useScenarios = () => useFirstPage<Scenario>('/api/org-structure/v1/scenarios');
export const useTeams = () => useFirstPage<Team>('/api/teams/v1/teams');
export const useEvaluations = () => useFirstPage<Evaluation>('/api/performance/v1/evaluations');
export const useCreditAccounts = () => useFirstPage<CreditAccount>('/api/equivalation/v1/credit-accounts');

export function useReductions(scenario: string) {
  return useQuery({
    queryKey: ['reductions', scenario],
    queryFn: ({ signal }) =>
      read<{ items: Reduction[] }>(`/api/org-structure/v1/scenarios/${scenario}/reductions`, signal).then(
        (answer) => answer.items,
      ),
  });
}

export function useCaseSummary() {
  const path = useScoped('/api/equivalation/v1/cases/summary');
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => read<CaseSummary>(path, signal),
  });
}

/** What functional positions are called, by their code; the whole catalogue, which changes with the law only. */
export function useFunctionalNames() {
  return useQuery({
    queryKey: ['functional-positions'],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const names = new Map<string, string>();
      let next: string | undefined = '';
      do {
        const page: Page<{ code: string; name: string }> = await read(
          `/api/equivalation/v1/functional-positions?limit=100${next && `&cursor=${encodeURIComponent(next)}`}`,
          signal,
        );
        page.items.forEach(({ code, name }) => names.set(code, name));
        next = page.next;
      } while (next);
      return names;
    },
  });
}
