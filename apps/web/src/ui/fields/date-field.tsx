import { type InputHTMLAttributes, useState } from 'react';
import { inVietnamese, isDay } from '#platform/calendar';
import { useUiTexts } from '../texts';
import { Field, type FieldProps } from './field';
import styles from './field.module.css';
import { parseTypedDate } from './typed-date';

export interface DateFieldProps
  extends
    Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'defaultValue' | 'onChange'>,
    Pick<FieldProps, 'label' | 'hint' | 'error' | 'markOptional'> {
  readonly name: string;
  /** ISO day, or what was typed and is none. Read once: the field is not rewritten while somebody types. */
  readonly value?: string;
  /** `''`, an ISO day, or the words that are no day (see `isDay`), so that nothing typed is lost in silence. */
  readonly onChange: (value: string) => void;
  readonly ref?: React.Ref<HTMLInputElement>;
}

/** A date typed as 21/11/2026; with react-hook-form it stands in a `Controller`. */
export function DateField({
  label,
  hint,
  error,
  required,
  markOptional,
  id,
  name,
  value = '',
  onChange,
  onBlur,
  ...input
}: DateFieldProps) {
  const { kit } = useUiTexts();
  const [strange, setStrange] = useState(false);
  return (
    <Field
      label={label}
      hint={hint ?? kit.dateExample}
      error={error ?? (strange ? kit.notADate : undefined)}
      required={required}
      markOptional={markOptional}
      id={id ?? name}
    >
      {(described) => (
        <input
          type="text"
          inputMode="text"
          autoComplete="off"
          {...input}
          {...described}
          name={name}
          aria-required={required}
          defaultValue={isDay(value) ? inVietnamese(value) : value}
          onChange={({ target }) => {
            const typed = target.value.trim();
            onChange(parseTypedDate(typed) ?? typed);
            if (strange && (typed === '' || parseTypedDate(typed))) setStrange(false);
          }}
          onBlur={(event) => {
            const typed = event.target.value.trim();
            const day = parseTypedDate(typed);
            if (day) event.target.value = inVietnamese(day);
            // a button that is being pressed must not move away beneath the pointer
            if (!(event.relatedTarget instanceof HTMLButtonElement)) setStrange(typed !== '' && !day);
            onBlur?.(event);
          }}
          className={`${styles.control} ${styles.date}`}
        />
      )}
    </Field>
  );
}
