import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Change, isTouched } from './subjects';

/** Changes that come together are read together. */
const gathering = 400;
const reopenAfter = 15_000;

/**
 * Reads anew what others have changed while it is on the screen. Connected only while the page is in sight: a
 * browser has few
 * connections for all its windows, and who comes back reads what is stale anyway.
 */
export function useLiveUpdates(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let source: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let reopening: ReturnType<typeof setTimeout> | undefined;
    let gathered: Change = { dossiers: [], rounds: [] };

    const refresh = () => {
      const change = gathered;
      gathered = { dossiers: [], rounds: [] };
      timer = undefined;
      void queries.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, change) });
    };
    const gather = ({ data }: MessageEvent<string>) => {
      const { dossiers, rounds } = JSON.parse(data) as Change;
      gathered = { dossiers: [...gathered.dossiers, ...dossiers], rounds: [...gathered.rounds, ...rounds] };
      timer ??= setTimeout(refresh, gathering);
    };
    const open = () => {
      source = new EventSource('/api/live');
      source.addEventListener('changed', gather);
      source.addEventListener('ready', ({ data }: MessageEvent<string>) => {
        if ((JSON.parse(data) as { refresh: boolean }).refresh) void queries.invalidateQueries();
      });
      source.addEventListener('error', () => {
        if (source?.readyState !== EventSource.CLOSED) return; // the browser comes back by itself
        reopening = setTimeout(follow, reopenAfter);
      });
    };
    const close = () => {
      clearTimeout(reopening);
      source?.close();
      source = undefined;
    };
    const follow = () => {
      close();
      if (document.visibilityState === 'visible') open();
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      clearTimeout(timer);
      close();
    };
  }, [queries]);
}

/** For whoever is signed in. */
export function LiveUpdates(): null {
  useLiveUpdates();
  return null;
}
