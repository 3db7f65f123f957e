import type { RefObject } from 'react';
import { useAppraisingTexts } from '../shared/texts';
import { type Shortcut, useShortcuts } from '../../../ui/actions/shortcuts';

/**
 * Moves through the entries of the list by j and k, chooses with x, claims with c; Enter follows the link that
 * has the focus.
 */
export function useQueueShortcuts(list: RefObject<HTMLElement | null>): readonly Shortcut[] {
  const { appraisal } = useAppraisingTexts();
  const { keys } = appraisal.queue;
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const current = () => document.activeElement?.closest<HTMLElement>('[data-entry]') ?? undefined;
  const move = (step: number) => {
    const all = entries();
    const from = current();
    const next = from === undefined ? all[0] : all[all.indexOf(from) + step];
    next?.querySelector('a')?.focus();
  };
  const press = (part: string) => current()?.querySelector<HTMLElement>(part)?.click();
  const shortcuts: readonly Shortcut[] = [
    { key: 'j', label: keys.next, run: () => move(1) },
    { key: 'k', label: keys.previous, run: () => move(-1) },
    { key: 'x', label: keys.choose, run: () => press('[data-choose]') },
    { key: 'c', label: keys.claim, run: () => press('[data-claim]') },
  ];
  useShortcuts(shortcuts);
  return shortcuts;
}
