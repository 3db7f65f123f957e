import type { InputHTMLAttributes } from 'react';
import { Field, type FieldProps } from './field';
import styles from './field.module.css';

export interface TextFieldProps
  extends InputHTMLAttributes<HTMLInputElement>, Pick<FieldProps, 'label' | 'hint' | 'error' | 'markOptional'> {
  readonly name: string;
  readonly ref?: React.Ref<HTMLInputElement>;
}

/** Uncontrolled unless `value` is given: Vietnamese keyboards break fields that rewrite what is being typed. */
export function TextField({ label, hint, error, required, markOptional, id, name, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} required={required} markOptional={markOptional} id={id ?? name}>
      {(described) => (
        <input
          type="text"
          {...input}
          {...described}
          name={name}
          required={false}
          aria-required={required}
          className={styles.control}
        />
      )}
    </Field>
  );
}
