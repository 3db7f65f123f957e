import { type MouseEvent, useEffect, useId, useRef } from 'react';
import { useUiTexts } from '../texts';
import styles from './error-summary.module.css';
import type { FieldError } from './problem-fields';

/** Everything to correct before going on: takes the focus when it appears or changes, and leads to each field. */
export function ErrorSummary({ errors, title }: { errors: readonly FieldError[]; title?: string }) {
  const { common } = useUiTexts();
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  const said = errors.map(({ message }) => message).join('\n');
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className={styles.summary} tabIndex={-1} role="alert" aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title ?? common.errorSummary(errors.length)}
      </h2>
      <ul className={styles.list}>
        {errors.map(({ field, message }, index) => (
          <li key={`${field}-${index}`}>
            {field === undefined ? (
              message
            ) : (
              <a href={`#${field}`} onClick={(event) => lead(event, field)}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function lead(event: MouseEvent, field: string): void {
  event.preventDefault();
  const control = document.getElementById(field);
  control?.closest('fieldset, div')?.scrollIntoView({ block: 'nearest' });
  control?.focus();
}
