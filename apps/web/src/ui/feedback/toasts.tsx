import { useUiTexts } from '../texts';
import { announce } from './announcements';
import { observable, useObservable } from '../browser/observable';
import styles from './toasts.module.css';

interface Toast {
  readonly id: number;
  readonly text: string;
}

const seconds = 6;
const toasts = observable<readonly Toast[]>([]);
let count = 0;

const dismiss = (id: number) => toasts.become(toasts.current().filter((toast) => toast.id !== id));

/**
 * Says briefly that something was done: seen at the edge of the screen and read out. What went wrong stays on
 * the page instead.
 */
export function toast(text: string): void {
  const id = ++count;
  announce(text);
  toasts.become([...toasts.current().slice(-2), { id, text }]);
  setTimeout(() => dismiss(id), seconds * 1000);
}

export function Toasts() {
  const { kit } = useUiTexts();
  const shown = useObservable(toasts);
  if (shown.length === 0) return null;
  return (
    <aside aria-label={kit.messages} className={`${styles.toasts} not-on-paper`}>
      {shown.map(({ id, text }) => (
        <div key={id} className={styles.toast}>
          <span>{text}</span>
          <button type="button" className={styles.dismiss} aria-label={kit.dismiss} onClick={() => dismiss(id)}>
            ×
          </button>
        </div>
      ))}
    </aside>
  );
}
