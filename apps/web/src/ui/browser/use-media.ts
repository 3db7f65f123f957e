import { useSyncExternalStore } from 'react';

const asked = new Map<string, MediaQueryList>();

function listOf(query: string): MediaQueryList {
  const list = asked.get(query) ?? matchMedia(query);
  asked.set(query, list);
  return list;
}

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = listOf(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => listOf(query).matches,
  );
}
