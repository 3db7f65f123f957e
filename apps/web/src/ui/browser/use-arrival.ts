import { useLocation } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a place that links lead to: it is scrolled to and takes the focus, also when it was drawn only after the
 * page had come.
 */
export function useArrival<Place extends HTMLElement>(id: string): RefObject<Place | null> {
  const { hash } = useLocation();
  const place = useRef<Place>(null);
  useEffect(() => {
    if (hash !== id) return;
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, [hash, id]);
  return place;
}
