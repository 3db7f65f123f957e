import type { PaperItem } from '../../../api/generated';
import type { Tone } from '../../../ui/display/tag';

export type PaperState = 'untouched' | 'begun' | 'ready' | 'finished' | 'outdated';

/** Where a paper stands, for those who must know what is left to do. */
export function stateOf({
  revision,
  missing,
  document,
}: Pick<PaperItem, 'revision' | 'missing' | 'document'>): PaperState {
  if (document) return document.current ? 'finished' : 'outdated';
  if (revision === 0) return 'untouched';
  return missing > 0 ? 'begun' : 'ready';
}

export const tones: Readonly<Record<PaperState, Tone>> = {
  untouched: 'neutral',
  begun: 'info',
  ready: 'gold',
  finished: 'success',
  outdated: 'warning',
};
