import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button, type ButtonProps } from './button';
import styles from './menu.module.css';
import { usePopUp } from '../browser/use-pop-up';

export interface MenuItem {
  readonly label: ReactNode;
  readonly onSelect: () => void;
  readonly tone?: 'danger';
}

export interface MenuProps {
  readonly label: ReactNode;
  readonly items: readonly MenuItem[];
  readonly look?: ButtonProps['look'];
}

/** A button with the less usual actions beneath it. */
export function Menu({ label, items, look }: MenuProps) {
  const { open, setOpen, close, root, button, onKeyDown } = usePopUp();
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (open) list.current?.querySelector('button')?.focus();
  }, [open]);
  return (
    <div ref={root} className={styles.root} onKeyDown={onKeyDown}>
      <Button
        ref={button}
        look={look}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label} <span aria-hidden="true">▾</span>
      </Button>
      {open && (
        <div ref={list} id={id} role="menu" className={styles.list} onKeyDown={walk}>
          {items.map(({ label: item, onSelect, tone }, index) => (
            <button
              key={index}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={`${styles.item} ${tone === 'danger' ? styles.danger : ''}`}
              onClick={() => {
                close();
                onSelect();
              }}
            >
              {item}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll('button')];
  const here = items.indexOf(document.activeElement as HTMLButtonElement);
  const target = {
    ArrowDown: (here + 1) % items.length,
    ArrowUp: (here - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  items[target]?.focus();
}
