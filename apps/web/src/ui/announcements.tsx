import { useSyncExternalStore } from 'react';

let said = { text: '', times: 0 };
const listeners = new Set<() => void>();

/** Has assistive technology read a short message, such as "Đã lưu lúc 14:05", without moving the focus. */
export function announce(text: string): void {
  said = { text, times: said.times + 1 };
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function Announcements() {
  const { text, times } = useSyncExternalStore(subscribe, () => said);
  return (
    <div role="status" className="visually-hidden">
      <span key={times}>{text}</span>
    </div>
  );
}
