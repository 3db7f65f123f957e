import { type DragEvent, useId, useState } from 'react';
import { useUiTexts } from '../texts';
import buttons from '../actions/button.module.css';
import styles from './drop-zone.module.css';

export interface DropZoneProps {
  /** What is pressed: "Chọn tệp". */
  readonly action: string;
  /** What assistive technology says: begins with the action, and tells what for. */
  readonly label: string;
  /** Which kinds, in words. */
  readonly hint?: string;
  readonly accept?: string;
  /** Whether it is what is wanted is for the screen, and in the end for the service, to say. */
  readonly onFile: (file: File) => void;
}

/** A file is dropped, or chosen: by keys and on phones that is the usual field of the browser. */
export function DropZone({ action, label, hint, accept, onFile }: DropZoneProps) {
  const { kit } = useUiTexts();
  const hintId = useId();
  const [over, setOver] = useState(false);
  const give = (files: FileList | null) => files?.[0] && onFile(files[0]);
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div
      className={`${styles.zone} ${over ? styles.over : ''}`}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        give(event.dataTransfer.files);
      }}
    >
      <label className={`${buttons.button} ${styles.choice}`}>
        <span aria-hidden="true">{action}</span>
        <input
          type="file"
          accept={accept}
          aria-label={label}
          aria-describedby={hint && hintId}
          className={styles.input}
          onChange={({ target }) => {
            give(target.files);
            target.value = ''; // the same file may be chosen again
          }}
        />
      </label>
      <span className={styles.drop}>{kit.dropFile}</span>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
