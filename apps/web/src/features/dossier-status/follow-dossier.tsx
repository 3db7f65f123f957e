import { skipToken, useQuery } from '@tanstack/react-query';
import type { DossierStatus } from '../../api/generated';
import { useTexts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/tag';
import { TextField } from '../../ui/text-field';
import { AnswerToAnybody } from '../look-up/answer-to-anybody';
import styles from '../look-up/look-up.module.css';
import { useLookUp } from '../look-up/use-look-up';
import { dossierStatusQuery } from './api/dossier-status';

/** By the code on the receipt of the submission. */
export function FollowDossier() {
  const {
    lookUp: { dossier: texts },
  } = useTexts();
  const { asked, ask } = useLookUp();
  const query = useQuery({ ...dossierStatusQuery(asked.dossier ?? ''), ...(!asked.dossier && { queryFn: skipToken }) });
  return (
    <>
      <form key={asked.dossier} className={styles.form} onSubmit={ask('dossier')}>
        <TextField
          name="dossier"
          label={texts.code}
          hint={texts.codeHint}
          defaultValue={asked.dossier}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
        <div>
          <Button type="submit" look="primary">
            {texts.follow}
          </Button>
        </div>
      </form>
      {asked.dossier && <AnswerToAnybody query={query}>{(status) => <Status status={status} />}</AnswerToAnybody>}
    </>
  );
}

function Status({ status: { situation, holders } }: { status: DossierStatus }) {
  const {
    lookUp: { dossier: texts },
  } = useTexts();
  return (
    <div className={styles.answer}>
      <div>
        <Tag tone={situation === 'Decided' ? 'success' : situation === 'Returned' ? 'warning' : 'info'}>{texts.situations[situation]}</Tag>
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
