import { useQuery } from '@tanstack/react-query';
import { read } from './http';

interface Page<T> {
  items: T[];
  next: string | null;
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
  rate: string | number | null;
}

/** How many equivalation cases stand in each state and ended with each result. */
export interface CaseSummary {
  byState: Record<string, number>;
  byResult: Record<string, number>;
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
  predicate: string | null;
  state: string;
}

export interface CreditAccount {
  personId: string;
  functionalLevel: string | null;
  balance: string;
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
      read<{ reductions: Reduction[] }>(`/api/org-structure/v1/scenarios/${scenario}/reductions`, signal).then(
        (answer) => answer.reductions,
      ),
  });
}

export function useCaseSummary() {
  return useQuery({
    queryKey: ['case-summary'],
    queryFn: ({ signal }) => read<CaseSummary>('/api/equivalation/v1/cases/summary', signal),
  });
}
