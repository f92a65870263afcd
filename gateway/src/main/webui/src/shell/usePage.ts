import { useSyncExternalStore } from 'react';

/** The console's pages by their address; `/api` is the joined API page. */
export const PAGES = { '/': 'structure', '/story': 'story', '/api': 'documents' } as const;
export type Address = keyof typeof PAGES;

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  return () => window.removeEventListener('popstate', onChange);
}

function current(): Address {
  const path = window.location.pathname;
  return path in PAGES ? (path as Address) : '/';
}

/** The page shown now, and the way to another one that keeps the browser's back button right. */
export function usePage(): [Address, (to: Address) => void] {
  const page = useSyncExternalStore(subscribe, current);
  const go = (to: Address) => {
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  };
  return [page, go];
}
