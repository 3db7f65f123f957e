import { useFormContext } from 'react-hook-form';
import { useAppraisingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { TextArea } from '../../../ui/fields/text-area';
import styles from './appraise-nominee.module.css';

export interface ReasonFieldProps {
  readonly name: `criteria.${number}.reason` | `papers.${number}.reason`;
  readonly label: string;
  readonly frequent: readonly string[];
}

/** Free text; a frequent reason is added to what is written already. */
export function ReasonField({ name, label, frequent }: ReasonFieldProps) {
  const { appraisal } = useAppraisingTexts();
  const { register, getValues, setValue, getFieldState, formState } = useFormContext();
  const add = (reason: string) => {
    const written = (getValues(name) as string).trim();
    if (!written.includes(reason))
      setValue(name, written ? `${written} ${reason}` : reason, { shouldValidate: formState.isSubmitted });
  };
  return (
    <div className={styles.reason}>
      <TextArea
        label={label}
        required
        rows={2}
        maxLength={4000}
        error={getFieldState(name, formState).error?.message}
        {...register(name, { validate: (reason: string) => reason.trim() !== '' || appraisal.one.reasonMissing })}
      />
      <div role="group" aria-label={appraisal.one.chooseReason} className={styles.frequent}>
        {frequent.map((reason) => (
          <Button key={reason} look="quiet" className={styles.frequentReason} onClick={() => add(reason)}>
            + {reason}
          </Button>
        ))}
      </div>
    </div>
  );
}
