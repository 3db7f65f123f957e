import type { TextareaHTMLAttributes } from 'react';
import { Field, type FieldProps } from './field';
import styles from './field.module.css';

export interface TextAreaProps
  extends TextareaHTMLAttributes<HTMLTextAreaElement>, Pick<FieldProps, 'label' | 'hint' | 'error'> {
  readonly name: string;
  readonly ref?: React.Ref<HTMLTextAreaElement>;
}

/** Grows with what is written where the browser can. */
export function TextArea({ label, hint, error, required, id, name, rows = 4, ...input }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} required={required} id={id ?? name}>
      {(described) => (
        <textarea
          rows={rows}
          {...input}
          {...described}
          name={name}
          aria-required={required}
          className={`${styles.control} ${styles.area}`}
        />
      )}
    </Field>
  );
}
