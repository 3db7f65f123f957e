import { useSyncExternalStore } from 'react';
import { useFirstTexts } from '../texts/texts';
import { announce } from './announcements';
import styles from './toasts.module.css';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'success' | 'info';
}

const seconds = 6;
let toasts: readonly Toast[] = [];
let count = 0;
const listeners = new Set<() => void>();

function show(shown: readonly Toast[]): void {
  toasts = shown;
  listeners.forEach((listener) => listener());
}

const dismiss = (id: number) => show(toasts.filter((toast) => toast.id !== id));

/** Says briefly that something was done: seen at the edge of the screen and read out. What went wrong stays on the page instead. */
export function toast(text: string, tone: Toast['tone'] = 'success'): void {
  const id = ++count;
  announce(text);
  show([...toasts.slice(-2), { id, text, tone }]);
  setTimeout(() => dismiss(id), seconds * 1000);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function Toasts() {
  const { kit } = useFirstTexts();
  const shown = useSyncExternalStore(subscribe, () => toasts);
  if (shown.length === 0) return null;
  return (
    <aside aria-label={kit.messages} className={`${styles.toasts} not-on-paper`}>
      {shown.map(({ id, text, tone }) => (
        <div key={id} className={`${styles.toast} ${styles[tone]}`}>
          <span>{text}</span>
          <button type="button" className={styles.dismiss} aria-label={kit.dismiss} onClick={() => dismiss(id)}>
            ×
          </button>
        </div>
      ))}
    </aside>
  );
}
