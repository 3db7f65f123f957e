import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import styles from './choice.module.css';

export interface CheckboxFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly ref?: React.Ref<HTMLInputElement>;
}

export function CheckboxField({ label, hint, error, id, name, ...input }: CheckboxFieldProps) {
  const ownId = useId();
  const controlId = id ?? name ?? ownId;
  const describedBy = [hint && `${controlId}-hint`, error && `${controlId}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.choice}>
      <input
        type="checkbox"
        {...input}
        id={controlId}
        name={name}
        aria-describedby={describedBy || undefined}
        aria-invalid={error ? true : undefined}
        className={styles.box}
      />
      <div>
        <label htmlFor={controlId} className={styles.label}>
          {label}
        </label>
        {hint && (
          <div id={`${controlId}-hint`} className={styles.hint}>
            {hint}
          </div>
        )}
        {error && (
          <p id={`${controlId}-error`} className={styles.error}>
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
