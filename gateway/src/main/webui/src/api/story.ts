import { useQuery } from '@tanstack/react-query';
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
  functionalLevel: string | null;
  balance: number;
}

function useFirstPage<T>(path: string) {
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => read<Page<T>>(`${path}?limit=100`, signal),
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
  return useQuery({
    queryKey: ['case-summary'],
    queryFn: ({ signal }) => read<CaseSummary>('/api/equivalation/v1/cases/summary', signal),
  });
}
