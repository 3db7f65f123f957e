import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CouncilView } from '#contexts/awards';
import { newId } from '../../../api/new-id';
import { useAwardsTexts } from '../shared/texts';
import { useUiTexts } from '../../../ui/texts';
import { Button } from '../../../ui/actions/button';
import { DateInForm } from '../../../ui/fields/date-in-form';
import { KeptForm } from '../../../ui/commands/kept-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import parts from '../../../ui/display/parts.module.css';
import { errorsOfForm } from '../../../ui/feedback/problem-fields';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { RadioGroup } from '../../../ui/fields/radio-group';
import { TextField } from '../../../ui/fields/text-field';
import { toast } from '../../../ui/feedback/toasts';
import type { Proposal } from '../proposal-list/proposal';
import { recordCouncilOpinion } from './record-council-opinion.call';

interface Session {
  readonly sessionDate: string;
  readonly minutesNumber: string;
  readonly opinions: readonly { readonly opinion: CouncilView | ''; readonly remark: string }[];
}

export function OpinionForm({
  proposal: { roundId, proposalId, compiledAt, nominees },
  done,
  close,
}: {
  proposal: Proposal;
  done: () => Promise<unknown>;
  close: () => void;
}) {
  const { awards } = useAwardsTexts();
  const { common } = useUiTexts();
  const { opinion: texts, one } = awards;
  const [key] = useState(newId);
  const form = useKeptForm<Session>(['record-council-opinion', roundId, proposalId, compiledAt], {
    sessionDate: '',
    minutesNumber: '',
    opinions: nominees.map(() => ({ opinion: '', remark: '' })),
  });
  const { register, control, handleSubmit, getValues, formState } = form;
  const record = useMutation({
    mutationFn: ({ sessionDate, minutesNumber, opinions }: Session) => {
      const body = opinions.map(({ opinion, remark }, index) => ({
        nomineeId: nominees[index]!.nomineeId,
        opinion: opinion as CouncilView,
        ...(remark.trim() && { remark: remark.trim() }),
      }));
      return recordCouncilOpinion({ roundId, proposalId }, { sessionDate, minutesNumber, opinions: body }, key);
    },
    onSuccess: (_receipt, session) => {
      form.kept.given(session);
      toast(texts.done);
      return done();
    },
  });
  const { errors } = formState;
  return (
    <KeptForm
      form={form}
      className={parts.form}
      aria-labelledby="opinion-title"
      onSubmit={(event) => void handleSubmit((session) => record.mutate(session))(event)}
    >
      <h2 id="opinion-title">{texts.title}</h2>
      <ErrorSummary errors={errorsOfForm(errors)} submits={formState.submitCount} />
      {record.error && <ProblemNotice error={record.error} />}
      <div className={parts.beside}>
        <DateInForm control={control} name="sessionDate" label={texts.sessionDate} missing={texts.missing.date} />
        <TextField
          label={texts.minutesNumber}
          required
          error={errors.minutesNumber?.message}
          {...register('minutesNumber', { required: texts.missing.number })}
        />
      </div>
      <ol className={parts.plain}>
        {nominees.map(({ nomineeId, name }, index) => (
          <li key={nomineeId} className={parts.card}>
            <RadioGroup
              inline
              label={texts.on(name)}
              error={errors.opinions?.[index]?.opinion?.message}
              choices={[
                { value: 'agreed', label: one.opinions.agreed },
                { value: 'not_agreed', label: one.opinions.not_agreed },
              ]}
              {...register(`opinions.${index}.opinion`, { required: texts.missing.opinion })}
            />
            <TextField
              label={texts.remark}
              error={errors.opinions?.[index]?.remark?.message}
              {...register(`opinions.${index}.remark`, {
                validate: (remark) =>
                  getValues(`opinions.${index}.opinion`) !== 'not_agreed' ||
                  remark.trim() !== '' ||
                  texts.remarkRequired,
              })}
            />
          </li>
        ))}
      </ol>
      <div className={parts.buttons}>
        <Button type="submit" look="primary" busy={record.isPending}>
          {texts.confirm(nominees.length)}
        </Button>
        <Button onClick={close}>{common.cancel}</Button>
      </div>
    </KeptForm>
  );
}
