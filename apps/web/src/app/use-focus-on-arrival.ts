import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * On a new page the focus is at its beginning, not on the link that led there; who walks the tabs of a page
 * stays on them.
 */
export function useFocusOnArrival(main: RefObject<HTMLElement | null>): void {
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    const arrived = before.current !== undefined && before.current !== pathname;
    before.current = pathname;
    if (arrived && !main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}
