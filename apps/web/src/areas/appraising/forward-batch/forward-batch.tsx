import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ForwardBatchBody } from '../../../api/generated';
import { newId } from '../../../api/new-id';
import { useAppraisingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { DateInForm } from '../../../ui/fields/date-in-form';
import { Dialog } from '../../../ui/actions/dialog';
import { KeptForm } from '../../../ui/commands/kept-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import parts from '../../../ui/display/parts.module.css';
import { errorsOfForm } from '../../../ui/feedback/problem-fields';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { TextField } from '../../../ui/fields/text-field';
import { toast } from '../../../ui/feedback/toasts';
import { type ChosenDossier, nomineesIn } from '../appraisal-queue/appraisal-queue.view-model';
import { toggled } from '../../../ui/tables/toggled';
import { useUnitNames } from '../../organisation/shared/use-unit-names';
import { forwardBatch } from './forward-batch.call';
import styles from './forward-batch.module.css';
import { without } from './without';

interface Letter {
  readonly number: string;
  readonly date: string;
}

/** As it was confirmed, whatever leaves the queue meanwhile. */
interface Batch {
  readonly letter: Letter;
  readonly dossiers: readonly ChosenDossier[];
}

/** The names stand there before anything is forwarded; who is unticked stays in the queue. */
export function ForwardBatch({ dossiers: chosen, close }: { dossiers: readonly ChosenDossier[]; close: () => void }) {
  const { appraisal } = useAppraisingTexts();
  const { forwarding } = appraisal;
  const unitName = useUnitNames();
  const queries = useQueryClient();
  const [key] = useState(newId);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const dossiers = without(chosen, left);
  const count = nomineesIn(dossiers);
  const form = useKeptForm<Letter>(['forward-batch', chosen[0]!.roundId], { number: '', date: '' });
  const { register, control, handleSubmit, formState } = form;
  const forward = useMutation({
    mutationFn: (batch: Batch) => forwardBatch(bodyOf(batch), key),
    onSuccess: async (_receipt, { letter, dossiers: gone }) => {
      form.kept.given(letter);
      toast(forwarding.done(nomineesIn(gone)));
      close();
      await Promise.all(
        ['appraisals', 'dossiers', 'batches'].map((resource) => queries.invalidateQueries({ queryKey: [resource] })),
      );
    },
  });
  const actions = count > 0 && (
    <Button type="submit" form="forward-batch" look="primary" busy={forward.isPending}>
      {forwarding.confirm(count)}
    </Button>
  );
  return (
    <Dialog title={forwarding.title(count, dossiers.length)} onClose={close} actions={actions} width="wide">
      <KeptForm
        form={form}
        id="forward-batch"
        className={parts.form}
        onSubmit={(event) => void handleSubmit((letter) => forward.mutate({ letter, dossiers }))(event)}
      >
        <ErrorSummary errors={errorsOfForm(formState.errors)} submits={formState.submitCount} />
        {forward.error && <ProblemNotice error={forward.error} />}
        <div className={parts.beside}>
          <TextField
            label={forwarding.letterNumber}
            required
            error={formState.errors.number?.message}
            {...register('number', { validate: (number) => number.trim() !== '' || forwarding.missing.number })}
          />
          <DateInForm control={control} name="date" label={forwarding.letterDate} missing={forwarding.missing.date} />
        </div>
        <h3>{forwarding.list}</h3>
        {count === 0 && <p role="status">{forwarding.somebody}</p>}
        <ul className={styles.dossiers}>
          {chosen.map(({ dossierId, unitId, nominees }) => (
            <li key={dossierId}>
              <strong>{unitName(unitId)}</strong>
              <ul className={styles.nominees}>
                {nominees.map(({ nomineeId, name }) => (
                  <li key={nomineeId}>
                    <label className={styles.nominee}>
                      <input
                        type="checkbox"
                        checked={!left.has(nomineeId)}
                        onChange={() => setLeft(toggled(left, nomineeId))}
                      />
                      {name}
                    </label>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </KeptForm>
    </Dialog>
  );
}

const bodyOf = ({ letter: { number, date }, dossiers }: Batch): ForwardBatchBody => ({
  roundId: dossiers[0]!.roundId,
  dossiers: dossiers.map(({ dossierId, nominees }) => ({
    dossierId,
    nomineeIds: nominees.map(({ nomineeId }) => nomineeId),
  })),
  letter: { number: number.trim(), date },
});
