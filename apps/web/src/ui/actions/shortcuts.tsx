import { useEffect, useRef } from 'react';
import { remember, remembered } from '../browser/remembered';
import styles from './shortcuts.module.css';

export interface Shortcut {
  /** As `KeyboardEvent.key` names it: `j`, `?`, `ArrowDown`. */
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

/**
 * Single keys for those who work through many: silent while somebody writes, composes or answers a dialog, and
 * for those who switched them off.
 */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (
        event.isComposing ||
        event.keyCode === 229 ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.defaultPrevented
      )
        return;
      if (isWriting(event.target) || document.querySelector('dialog[open]') || !shortcutsAreOn()) return;
      const shortcut = latest.current.find(({ key }) => key === event.key);
      if (!shortcut) return;
      event.preventDefault();
      shortcut.run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'));

/** People who speak to their computer must be able to do without them (WCAG 2.1.4). */
export const shortcutsAreOn = (): boolean => remembered('shortcuts') !== 'off';
export const switchShortcuts = (on: boolean): void => remember('shortcuts', on ? 'on' : 'off');

/** Which keys there are, to be shown where they work. */
export function ShortcutList({ shortcuts }: { shortcuts: readonly Pick<Shortcut, 'key' | 'label'>[] }) {
  return (
    <ul className={`${styles.list} not-on-paper`}>
      {shortcuts.map(({ key, label }) => (
        <li key={key}>
          <kbd className={styles.key}>{key}</kbd> {label}
        </li>
      ))}
    </ul>
  );
}
