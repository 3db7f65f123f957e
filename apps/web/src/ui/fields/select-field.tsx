import type { SelectHTMLAttributes } from 'react';
import { useUiTexts } from '../texts';
import { Field, type FieldProps } from './field';
import styles from './field.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SelectFieldProps
  extends SelectHTMLAttributes<HTMLSelectElement>, Pick<FieldProps, 'label' | 'hint' | 'error'> {
  readonly name: string;
  readonly choices: readonly Choice[];
  /** What stands for "nothing chosen"; `null`: one of the choices always holds. */
  readonly none?: string | null;
  /** In a row of filters nobody needs to hear that a choice is optional. */
  readonly markOptional?: boolean;
  readonly ref?: React.Ref<HTMLSelectElement>;
}

export function SelectField({
  label,
  hint,
  error,
  required,
  id,
  name,
  choices,
  none,
  markOptional,
  ...select
}: SelectFieldProps) {
  const { kit } = useUiTexts();
  return (
    <Field label={label} hint={hint} error={error} required={required} markOptional={markOptional} id={id ?? name}>
      {(described) => (
        <select {...select} {...described} name={name} aria-required={required} className={styles.control}>
          {none !== null && <option value="">{none ?? kit.choose}</option>}
          {choices.map(({ value, label: choice, disabled }) => (
            <option key={value} value={value} disabled={disabled}>
              {choice}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
