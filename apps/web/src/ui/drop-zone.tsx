import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { useFirstTexts } from '../texts/texts';
import styles from './drop-zone.module.css';
import { FileInput } from './file-input';

export interface DropZoneProps {
  readonly label: string;
  /** Which kinds and how large, in words. */
  readonly hint?: ReactNode;
  readonly name?: string;
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  /** Whether they are what is wanted is for the screen, and in the end for the service, to say. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files are dropped, or chosen: by keys and on phones that is the usual way. */
export function DropZone({ label, hint, name, accept, multiple = false, disabled = false, onFiles }: DropZoneProps) {
  const { kit } = useFirstTexts();
  const ownId = useId();
  const id = name ?? ownId;
  const [over, setOver] = useState(false);
  const give = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1);
    if (files.length > 0 && !disabled) onFiles(files);
  };
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
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {multiple ? kit.dropFiles : kit.dropFile} {hint}
      </p>
      <FileInput id={id} name={name} accept={accept} multiple={multiple} disabled={disabled} aria-describedby={`${id}-hint`} onFiles={give} />
    </div>
  );
}
