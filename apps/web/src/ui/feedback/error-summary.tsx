import { type MouseEvent, useEffect, useId, useRef } from 'react';
import { useUiTexts } from '../texts';
import styles from './error-summary.module.css';
import type { FieldError } from './problem-fields';
import { takeFocus } from '../browser/typing';

export interface ErrorSummaryProps {
  readonly errors: readonly FieldError[];
  readonly title?: string;
  /** How often the form was handed in (`formState.submitCount`). */
  readonly submits?: number;
  /** What the service answered to it: another object each time. */
  readonly refusal?: unknown;
}

/**
 * Everything to correct before going on, and the way to each field. It takes the focus when a submit fails, never
 * because errors change: they change while somebody corrects them.
 */
export function ErrorSummary({ errors, title, submits = 0, refusal }: ErrorSummaryProps) {
  const { common } = useUiTexts();
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (submits > 0 || refusal) takeFocus(box.current);
  }, [submits, refusal]);
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
