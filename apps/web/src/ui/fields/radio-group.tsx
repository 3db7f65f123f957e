import type { InputHTMLAttributes, ReactNode } from 'react';
import styles from './choice.module.css';

export interface RadioChoice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

export interface RadioGroupProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'defaultValue' | 'value'> {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly choices: readonly RadioChoice[];
  readonly value?: string;
  readonly defaultValue?: string;
  /** Beside each other where there is room. */
  readonly inline?: boolean;
  /** Goes to every choice, as `register` of react-hook-form expects. */
  readonly ref?: React.Ref<HTMLInputElement>;
}

/** The first choice bears the id of the group, so that an error can lead to it. */
export function RadioGroup({
  name,
  id,
  label,
  hint,
  error,
  choices,
  value,
  defaultValue,
  inline = false,
  ...input
}: RadioGroupProps) {
  const groupId = id ?? name;
  const describedBy = [hint && `${groupId}-hint`, error && `${groupId}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className={styles.group} aria-describedby={describedBy || undefined}>
      <legend className={styles.legend}>{label}</legend>
      {hint && (
        <div id={`${groupId}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error && (
        <p id={`${groupId}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={inline ? styles.inline : styles.stacked}>
        {choices.map((choice, index) => {
          const choiceId = index === 0 ? groupId : `${groupId}-${choice.value}`;
          return (
            <div key={choice.value} className={styles.choice}>
              <input
                type="radio"
                {...input}
                id={choiceId}
                name={name}
                value={choice.value}
                disabled={choice.disabled}
                aria-describedby={choice.hint ? `${choiceId}-choice-hint` : undefined}
                {...(value === undefined
                  ? defaultValue !== undefined && { defaultChecked: choice.value === defaultValue }
                  : { checked: choice.value === value })}
                className={styles.box}
              />
              <div>
                <label htmlFor={choiceId} className={styles.label}>
                  {choice.label}
                </label>
                {choice.hint && (
                  <div id={`${choiceId}-choice-hint`} className={styles.hint}>
                    {choice.hint}
                  </div>
                )}
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
