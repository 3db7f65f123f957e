import { type InputHTMLAttributes, useRef, useState } from 'react';
import { useUiTexts } from '../texts';
import { Button } from '../actions/button';
import styles from './file-input.module.css';

export type FileInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'onChange'>;

/**
 * For forms: chooses files in the language of the application: the browser's own button speaks the browser's.
 * Keys and labels reach the field itself.
 */
export function FileInput({ disabled, ...control }: FileInputProps) {
  const { kit } = useUiTexts();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState('');
  return (
    <div className={styles.row}>
      <input
        {...control}
        ref={input}
        type="file"
        disabled={disabled}
        className={`visually-hidden ${styles.input}`}
        onChange={({ target }) => setChosen([...(target.files ?? [])].map(({ name }) => name).join(', '))}
      />
      <Button
        className={styles.button}
        tabIndex={-1}
        aria-hidden="true"
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {kit.chooseFile}
      </Button>
      <span aria-hidden="true">{chosen || kit.noFile}</span>
    </div>
  );
}
