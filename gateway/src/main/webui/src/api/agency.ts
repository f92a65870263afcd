import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { read } from './http';
import type { Me } from './session';

export interface Agency {
  code: string;
  name: string;
}

/** Code of the agency an examiner looks at; null for everybody else, whom the services keep to their own agency. */
export const ExaminedAgency = createContext<string | null>(null);

/** The address with the examined agency, if there is one. */
export function useScoped(path: string): string {
  const agency = useContext(ExaminedAgency);
  return agency ? `${path}${path.includes('?') ? '&' : '?'}agency=${encodeURIComponent(agency)}` : path;
}

/** The ministries' examiners read every agency and must say which one. */
export function examines(me: Me): boolean {
  return me.roles.includes('validator') || me.roles.includes('home-affairs');
}

/** The first hundred agencies whose name holds the words. */
export function useAgencies(words: string) {
  return useQuery({
    queryKey: ['agencies', words],
    queryFn: ({ signal }) =>
      read<{ items: Agency[] }>(
        `/api/org-structure/v1/agencies?limit=100${words && `&q=${encodeURIComponent(words)}`}`,
        signal,
      ).then((page) => page.items),
    placeholderData: (before) => before,
  });
}

/** What an agency is called; its code until the name is there, or when it cannot be read. */
export function useAgencyName(code: string): string {
  const agency = useQuery({
    queryKey: ['agency', code],
    staleTime: Infinity,
    queryFn: ({ signal }) => read<Agency>(`/api/org-structure/v1/agencies/${encodeURIComponent(code)}`, signal),
  });
  return agency.data?.name ?? code;
}
