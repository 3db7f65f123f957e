import type { DossierDocument } from '#contexts/nominations';
import { useLanguage } from '../../app/language';
import { useTexts } from '../../texts/texts';
import { writeNumber } from '../../ui/dates';
import styles from './appraise-nominee.module.css';

export function DocumentLink({ dossierId, document: { documentId, file } }: { dossierId: string; document: DossierDocument }) {
  const { appraisal } = useTexts();
  const { language } = useLanguage();
  return (
    <span>
      <a href={`/api/dossiers/${dossierId}/documents/${documentId}/content`} download className={styles.file}>
        <span className="visually-hidden">{appraisal.one.open('')}</span>
        {file.name}
      </a>{' '}
      <span className={styles.quiet}>{appraisal.one.size(writeNumber(Math.max(1, Math.round(file.size / 1024)), language))}</span>
    </span>
  );
}
