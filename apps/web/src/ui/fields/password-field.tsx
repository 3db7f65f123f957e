import { useState } from 'react';
import { useUiTexts } from '../texts';
import { Field } from './field';
import fieldStyles from './field.module.css';
import styles from './password-field.module.css';
import type { TextFieldProps } from './text-field';

/** A password that its writer may look at. */
export function PasswordField({ label, hint, error, required, id, name, ...input }: TextFieldProps) {
  const { kit } = useUiTexts();
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={hint} error={error} required={required} id={id ?? name}>
      {(described) => (
        <div className={styles.password}>
          <input
            {...input}
            {...described}
            type={shown ? 'text' : 'password'}
            name={name}
            autoCapitalize="none"
            spellCheck={false}
            aria-required={required}
            className={fieldStyles.control}
          />
          <button type="button" className={styles.toggle} aria-pressed={shown} onClick={() => setShown(!shown)}>
            {kit.show} <span className="visually-hidden">{label.toLocaleLowerCase()}</span>
          </button>
        </div>
      )}
    </Field>
  );
}
