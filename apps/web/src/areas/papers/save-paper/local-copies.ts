import type { PaperFields } from '#platform/documents';
import type { Copy } from '../../../ui/browser/copy';
import { findCopy, forgetCopy, keepCopy, readCopies } from '../../../ui/browser/kept';

/** What was typed and has not reached the service, with the text that it continues. */
export type LocalCopy = Copy<PaperFields>;

export interface PaperAddress {
  readonly personId: string;
  readonly dossierId: string;
  readonly kind: string;
  readonly nomineeId?: string;
}

const keyFor = ({ personId, dossierId, kind, nomineeId = '' }: PaperAddress): string =>
  ['paper', personId, dossierId, kind, nomineeId].join('|');

export const localCopies = {
  find: async (address: PaperAddress): Promise<LocalCopy | undefined> => {
    await readCopies();
    return findCopy<PaperFields>(keyFor(address));
  },
  keep: (address: PaperAddress, copy: LocalCopy): void => keepCopy(keyFor(address), copy),
  forget: (address: PaperAddress): void => forgetCopy(keyFor(address)),
};
