import { skipToken, useQuery } from '@tanstack/react-query';
import type { DossierStatus } from '../../../api/generated';
import { useLookUpTexts } from '../shared/texts';
import { Tag } from '../../../ui/display/tag';
import { AnswerToAnybody } from '../look-up/answer-to-anybody';
import { CodeForm } from '../look-up/code-form';
import styles from '../look-up/look-up.module.css';
import { useLookUp } from '../look-up/use-look-up';
import { dossierStatusQuery } from './dossier-status.call';

/** By the code on the receipt of the submission. */
export function FollowDossier() {
  const {
    lookUp: { dossier: texts },
  } = useLookUpTexts();
  const { asked } = useLookUp();
  const query = useQuery({ ...dossierStatusQuery(asked.dossier ?? ''), ...(!asked.dossier && { queryFn: skipToken }) });
  return (
    <>
      <CodeForm name="dossier" label={texts.code} hint={texts.codeHint} action={texts.follow} />
      {asked.dossier && <AnswerToAnybody query={query}>{(status) => <Status status={status} />}</AnswerToAnybody>}
    </>
  );
}

function Status({ status: { situation, holders } }: { status: DossierStatus }) {
  const {
    lookUp: { dossier: texts },
  } = useLookUpTexts();
  return (
    <div className={styles.answer}>
      <div>
        <Tag tone={situation === 'Decided' ? 'success' : situation === 'Returned' ? 'warning' : 'info'}>
          {texts.situations[situation]}
        </Tag>
      </div>
      {holders.length > 0 && (
        <>
          <p>{texts.heldBy}</p>
          <ul>
            {holders.map(({ stage, name }) => (
              <li key={stage}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
