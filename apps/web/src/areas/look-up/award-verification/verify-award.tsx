import { skipToken, useQuery } from '@tanstack/react-query';
import { inVietnamese } from '#platform/calendar';
import type { VerifiedAward } from '../../../api/generated';
import { useLookUpTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { DescriptionList } from '../../../ui/display/description-list';
import { Notice } from '../../../ui/feedback/notice';
import { Tag } from '../../../ui/display/tag';
import { TextField } from '../../../ui/fields/text-field';
import { AnswerToAnybody } from '../look-up/answer-to-anybody';
import { CodeForm } from '../look-up/code-form';
import { awardQuestion } from '../look-up/look-up-question';
import styles from '../look-up/look-up.module.css';
import { useLookUp } from '../look-up/use-look-up';
import { awardVerificationQuery } from './award-verification.call';

/** By the code on a certificate, or by the number of the decision and the name. */
export function VerifyAward() {
  const {
    lookUp: { award: texts },
  } = useLookUpTexts();
  const { asked, ask } = useLookUp();
  const question = awardQuestion(asked);
  const query = useQuery({
    ...awardVerificationQuery(question ?? { award: '' }),
    ...(!question && { queryFn: skipToken }),
  });
  return (
    <>
      <CodeForm name="award" label={texts.code} hint={texts.codeHint} action={texts.verify} />
      <details className={styles.other} open={asked.number !== undefined}>
        <summary>{texts.withoutCode}</summary>
        <form className={styles.form} onSubmit={ask('number', 'name')}>
          <TextField
            name="number"
            label={texts.number}
            hint={texts.numberHint}
            defaultValue={asked.number}
            autoComplete="off"
            required
          />
          <TextField
            name="name"
            label={texts.name}
            hint={texts.nameHint}
            defaultValue={asked.name}
            autoComplete="off"
            required
          />
          <div>
            <Button type="submit">{texts.verify}</Button>
          </div>
        </form>
      </details>
      {question && (
        <AnswerToAnybody query={query}>
          {(awards) =>
            awards.length === 0 ? <Notice tone="warning" title={texts.none} /> : <Awards awards={awards} />
          }
        </AnswerToAnybody>
      )}
    </>
  );
}

function Awards({ awards }: { awards: readonly VerifiedAward[] }) {
  const {
    lookUp: { award: texts },
  } = useLookUpTexts();
  return (
    <ul className={styles.answers}>
      {awards.map(({ verificationCode, name, title, decisionNumber, decisionDate, signer, revoked }) => (
        <li key={verificationCode} className={`${styles.answer} ${revoked ? styles.revoked : ''}`}>
          <h3 className={styles.name}>{name}</h3>
          <div>{revoked ? <Tag tone="danger">{texts.revoked}</Tag> : <Tag tone="success">{texts.standing}</Tag>}</div>
          <DescriptionList
            items={[
              { term: texts.form, detail: title },
              { term: texts.decision, detail: texts.decisionOf(decisionNumber, inVietnamese(decisionDate)) },
              { term: texts.signer, detail: signer },
              {
                term: texts.revocation,
                detail: revoked && texts.decisionOf(revoked.number, inVietnamese(revoked.date)),
              },
              { term: texts.code, detail: verificationCode },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
