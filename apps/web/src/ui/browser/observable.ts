import { useSyncExternalStore } from 'react';

/** A value that lives outside the screens, which follow it. */
export interface Observable<Value> {
  readonly current: () => Value;
  readonly become: (value: Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function observable<Value>(first: Value): Observable<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    current: () => value,
    become(next) {
      value = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value as it is now, for a screen that is drawn anew whenever it becomes another. */
export const useObservable = <Value>({ subscribe, current }: Pick<Observable<Value>, 'subscribe' | 'current'>): Value =>
  useSyncExternalStore(subscribe, current);
