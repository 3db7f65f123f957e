import { useState } from 'react';
import type { PlanReference } from '#contexts/programmes';
import { newId } from '../../../api/new-id';
import { useAttachmentsTexts } from '../shared/texts';
import { useDossierTexts } from '../../dossier/shared/texts';
import { Button } from '../../../ui/actions/button';
import parts from '../../../ui/display/parts.module.css';
import { KeptForm } from '../../../ui/commands/kept-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { TextField } from '../../../ui/fields/text-field';
import { toast } from '../../../ui/feedback/toasts';
import type { Dossier } from '../../dossier/shared/dossier';
import { Panel } from '../../../ui/display/panel';
import { useDossierChange } from '../../dossier/shared/use-dossier-change';
import { recordPaperCopies } from './record-paper-copies.call';

interface RecordPaperCopiesProps {
  readonly dossier: Dossier;
  readonly rule: { readonly required: number } & PlanReference;
  readonly mayRecord: boolean;
}

export function RecordPaperCopies({ dossier: { dossierId, copies = 0 }, rule, mayRecord }: RecordPaperCopiesProps) {
  const { documents: texts } = useAttachmentsTexts();
  const { dossierDetails, dossiers } = useDossierTexts();
  const form = useKeptForm(['record-paper-copies', dossierId], { copies: String(copies) });
  const { register, handleSubmit, formState } = form;
  const [key, setKey] = useState(newId);
  const record = useDossierChange(
    (given: { copies: string }) => recordPaperCopies(dossierId, Number(given.copies), key),
    (_receipt, given) => {
      form.kept.given(given);
      setKey(newId());
      toast(texts.copiesSaved);
    },
  );
  return (
    <Panel title={texts.copies} id="copies">
      <p>{dossierDetails.copiesOf(copies, rule.required)}</p>
      <p className={parts.quiet}>{dossiers.plan(rule.wording, rule.ref)}</p>
      {mayRecord && (
        <KeptForm
          form={form}
          className={parts.stack}
          onSubmit={(event) => void handleSubmit((given) => record.mutate(given))(event)}
        >
          {record.error && <ProblemNotice error={record.error} />}
          <TextField
            label={texts.copiesLabel}
            inputMode="numeric"
            required
            error={formState.errors.copies?.message}
            {...register('copies', { validate: (given) => /^\s*\d{1,2}\s*$/.test(given) || texts.copiesUnread })}
          />
          <div>
            <Button type="submit" busy={record.isPending}>
              {texts.copiesSave}
            </Button>
          </div>
        </KeptForm>
      )}
    </Panel>
  );
}
