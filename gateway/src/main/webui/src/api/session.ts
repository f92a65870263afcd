import { useQuery } from '@tanstack/react-query';
import { ApiProblem, read } from './http';

/** What the gateway tells of the signed-in person. */
export interface Me {
  account: string;
  agency: string | null;
  roles: string[];
}

/** The signed-in person, or null for a stranger. */
export function useMe() {
  return useQuery<Me | null>({
    queryKey: ['me'],
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      try {
        return await read<Me>('/auth/me', signal);
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 401) {
          return null;
        }
        throw error;
      }
    },
  });
}
