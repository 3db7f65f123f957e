import { observable, useObservable } from '../browser/observable';

const said = observable({ text: '', times: 0 });

/** Has assistive technology read a short message, such as "Đã lưu lúc 14:05", without moving the focus. */
export function announce(text: string): void {
  said.become({ text, times: said.current().times + 1 });
}

export function Announcements() {
  const { text, times } = useObservable(said);
  return (
    <div role="status" className="visually-hidden">
      <span key={times}>{text}</span>
    </div>
  );
}
