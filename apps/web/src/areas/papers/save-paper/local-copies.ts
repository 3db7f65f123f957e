import { del, get, set } from 'idb-keyval';
import type { PaperFields } from '#contexts/nominations';

/** What was typed and has not reached the service, with the text that it continues. */
export interface LocalCopy {
  readonly fields: PaperFields;
  readonly base: PaperFields;
}

/** Of one person: on a shared computer nobody finds the words of another. */
export interface PaperAddress {
  readonly personId: string;
  readonly dossierId: string;
  readonly kind: string;
  readonly nomineeId?: string;
}

const keyOf = ({ personId, dossierId, kind, nomineeId = '' }: PaperAddress): string =>
  ['paper', personId, dossierId, kind, nomineeId].join('|');

/** A browser that keeps nothing, such as one in private mode, is no reason not to write. */
const withoutStorage = (): undefined => undefined;

export const localCopies = {
  find: (address: PaperAddress): Promise<LocalCopy | undefined> => get<LocalCopy>(keyOf(address)).catch(withoutStorage),
  keep: (address: PaperAddress, copy: LocalCopy): Promise<void> => set(keyOf(address), copy).catch(withoutStorage),
  forget: (address: PaperAddress): Promise<void> => del(keyOf(address)).catch(withoutStorage),
};
