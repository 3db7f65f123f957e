import { createStore, entries, promisifyRequest } from 'idb-keyval';
import { type Copy, same } from './copy';

const store = createStore('keyval-store', 'keyval');
const copies = new Map<string, Copy<unknown>>();

interface Change {
  refused: boolean;
}
/** The newest change of each key, until this browser has it for good. */
const onTheirWay = new Map<string, Change>();

/** Of one person: on a shared computer nobody finds the words of another. */
export const keyOf = (kind: string, personId: string, ...subject: readonly (string | number)[]): string =>
  [kind, personId, ...subject].join('|');

/** A person, or what the words are about. */
const isOf = (id: string) => (key: string) => key.split('|').includes(id);

/** Learns what this browser holds; another window may have changed it. */
export async function readCopies(): Promise<void> {
  const found = await entries<string, Copy<unknown>>(store).catch(() => undefined);
  if (!found) return;
  const isSettled = (key: string) => !onTheirWay.has(key);
  [...copies.keys()].filter(isSettled).forEach((key) => copies.delete(key));
  found.filter(([key]) => isSettled(key)).forEach(([key, copy]) => copies.set(key, copy));
}

export const findCopy = <Fields>(key: string): Copy<Fields> | undefined => copies.get(key) as Copy<Fields> | undefined;

/** What is as it was begun is nothing to keep. */
export function keepCopy<Fields>(key: string, copy: Copy<Fields>): void {
  if (same(copy.fields, copy.base)) return forgetCopy(key);
  copies.set(key, copy);
  void write(key, (kept) => kept.put(copy, key));
}

export function forgetCopy(key: string): void {
  if (copies.delete(key)) void write(key, (kept) => kept.delete(key));
}

export const holdsCopiesOf = (id: string): boolean => [...copies.keys()].some(isOf(id));

export const forgetCopiesOf = (id: string): void => [...copies.keys()].filter(isOf(id)).forEach(forgetCopy);

async function write(key: string, make: (kept: IDBObjectStore) => void): Promise<void> {
  const change: Change = { refused: false };
  onTheirWay.set(key, change);
  try {
    await store('readwrite', (kept) => {
      make(kept);
      kept.transaction.commit(); // at once: a page that is left by the next key waits for no answer
      return promisifyRequest(kept.transaction);
    });
    if (onTheirWay.get(key) === change) onTheirWay.delete(key);
  } catch {
    change.refused = true; // a private window, a full disk: it then lasts until the page is left
  }
}

export const firstRead = readCopies();
addEventListener('focus', () => void readCopies());
addEventListener('beforeunload', (event) => {
  if ([...onTheirWay].some(([key, { refused }]) => refused && copies.has(key))) event.preventDefault();
});
