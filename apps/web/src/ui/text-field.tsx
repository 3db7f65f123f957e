import type { ComponentProps, InputHTMLAttributes } from 'react';
import { Field } from './field';
import styles from './field.module.css';

export interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement>, Pick<ComponentProps<typeof Field>, 'label' | 'hint' | 'error'> {
  readonly name: string;
  readonly ref?: React.Ref<HTMLInputElement>;
}

/** Uncontrolled unless `value` is given: Vietnamese keyboards break fields that rewrite what is being typed. */
export function TextField({ label, hint, error, required, id, name, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} required={required} id={id ?? name}>
      {(described) => <input type="text" {...input} {...described} name={name} required={false} aria-required={required} className={styles.control} />}
    </Field>
  );
}
