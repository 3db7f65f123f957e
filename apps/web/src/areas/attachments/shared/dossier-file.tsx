import { useState } from 'react';
import type { DossierDocument } from '#contexts/nominations';
import { useLanguage } from '../../../ui/browser/language';
import { useAttachmentsTexts } from './texts';
import { Dialog } from '../../../ui/actions/dialog';
import { writeSize } from '../../../ui/display/numbers';
import styles from './dossier-file.module.css';
import { kindOfFile, mayBeSeen } from './dossier-file.view-model';

interface DossierFileProps {
  readonly dossierId: string;
  readonly document: DossierDocument;
  /** Which of several components it is, where that is not clear from its place. */
  readonly component?: string;
}

/**
 * A file with what it was found to be when it was taken in: to be seen in the page where the browser can, and to
 * be kept.
 */
export function DossierFile({ dossierId, document: { documentId, file }, component }: DossierFileProps) {
  const { documents: texts } = useAttachmentsTexts();
  const { language } = useLanguage();
  const [seen, setSeen] = useState(false);
  const address = `/api/dossiers/${dossierId}/documents/${documentId}/content`;
  const kind = kindOfFile(file.mediaType);
  const verdict = [component, kind && texts.verdicts[kind], writeSize(file.size, language)].filter(Boolean).join(', ');
  return (
    <div className={styles.file}>
      {mayBeSeen(kind, navigator.pdfViewerEnabled) ? (
        <button type="button" className={styles.name} aria-label={texts.see(file.name)} onClick={() => setSeen(true)}>
          {file.name}
        </button>
      ) : (
        <a href={address} download={file.name} className={styles.name} aria-label={texts.keep(file.name)}>
          {file.name}
        </a>
      )}
      <span className={styles.verdict}>{verdict}</span>
      {seen && (
        <Dialog
          title={file.name}
          width="wide"
          onClose={() => setSeen(false)}
          actions={
            <a href={address} download={file.name}>
              {texts.keep(file.name)}
            </a>
          }
        >
          {kind === 'picture' ? (
            <img src={`${address}?preview=true`} alt={file.name} className={styles.picture} />
          ) : (
            <iframe src={`${address}?preview=true`} title={file.name} className={styles.page} />
          )}
        </Dialog>
      )}
    </div>
  );
}
