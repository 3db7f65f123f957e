import { type InputHTMLAttributes, useRef, useState } from 'react';
import { useFirstTexts } from '../texts/texts';
import { Button } from './button';
import styles from './file-input.module.css';

export interface FileInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'onChange'> {
  /** Taken at once, so that the same file may be chosen again; without it the form takes what is shown as chosen. */
  readonly onFiles?: (files: FileList | null) => void;
}

/** Chooses files in the language of the application: the browser's own button speaks the browser's. Keys and labels reach the field itself. */
export function FileInput({ onFiles, disabled, ...control }: FileInputProps) {
  const { kit } = useFirstTexts();
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
        onChange={({ target }) => {
          setChosen([...(target.files ?? [])].map(({ name }) => name).join(', '));
          if (!onFiles) return;
          onFiles(target.files);
          target.value = '';
        }}
      />
      <Button className={styles.button} tabIndex={-1} aria-hidden="true" disabled={disabled} onClick={() => input.current?.click()}>
        {kit.chooseFile}
      </Button>
      {!onFiles && <span aria-hidden="true">{chosen || kit.noFile}</span>}
    </div>
  );
}
