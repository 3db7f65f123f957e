import { useState } from 'react';
import type { Nominee } from '#contexts/nominations';
import type { CriterionRule } from '#contexts/programmes';
import { timeOf } from '#platform/calendar';
import { newId } from '../../../api/new-id';
import { usePreparingTexts } from '../shared/texts';
import { useDossierTexts } from '../../dossier/shared/texts';
import { Button } from '../../../ui/actions/button';
import { CheckboxField } from '../../../ui/fields/checkbox-field';
import { DateInForm } from '../../../ui/fields/date-in-form';
import { KeptForm } from '../../../ui/commands/kept-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import parts from '../../../ui/display/parts.module.css';
import { errorsOfForm } from '../../../ui/feedback/problem-fields';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { SelectField } from '../../../ui/fields/select-field';
import { TextArea } from '../../../ui/fields/text-area';
import { TextField } from '../../../ui/fields/text-field';
import { toast } from '../../../ui/feedback/toasts';
import type { Dossier } from '../../dossier/shared/dossier';
import { useDossierChange } from '../../dossier/shared/use-dossier-change';
import { declareCriterion } from './declare-criterion.call';
import { countFrom, type DeclarationGiven, declarationOf, givenOf } from './declaration.view-model';

/** As the fields stand on the screen: react-hook-form tells errors in an order of its own. */
const order: readonly string[] = [
  'level',
  'decisionNumber',
  'date',
  'issuer',
  'statement',
  'count',
  'whole',
] satisfies (keyof DeclarationGiven)[];

export function DeclarationForm({
  dossier,
  nominee,
  rule,
}: {
  dossier: Dossier;
  nominee: Nominee;
  rule: CriterionRule;
}) {
  const { declarations: texts } = usePreparingTexts();
  const { dossiers, dossierDetails } = useDossierTexts();
  const { criterionId, kind, title = '', titleLevels, atLeast } = rule;
  const form = useKeptForm<DeclarationGiven>(
    ['declare-criterion', dossier.dossierId, nominee.nomineeId, criterionId],
    givenOf(nominee.declarations[criterionId], rule),
  );
  const { register, handleSubmit, formState, control } = form;
  const [key, setKey] = useState(newId);
  const [savedAt, setSavedAt] = useState<string>();
  const declaring = useDossierChange(
    (given: DeclarationGiven) =>
      declareCriterion(
        dossier.dossierId,
        nominee.nomineeId,
        { criterionId, declaration: declarationOf(given, rule) },
        key,
      ),
    (_receipt, given) => {
      setKey(newId());
      setSavedAt(new Date().toISOString());
      form.kept.given(given);
      toast(texts.saved);
    },
  );
  const id = (field: string) => `${criterionId}.${field}`;
  const errors = [...errorsOfForm(formState.errors)]
    .sort((one, other) => order.indexOf(one.field!) - order.indexOf(other.field!))
    .map(({ field, message }) => ({ field: id(field!), message }));
  const filled = (message: string) => ({ validate: (text: string) => text.trim() !== '' || message });
  const titles: { readonly [name: string]: string } = dossiers.titles;
  const levels: { readonly [level: string]: string } = dossiers.levels;
  const evidence = dossier.documents.filter(
    ({ component, nomineeId }) => component === 'evidence' && nomineeId === nominee.nomineeId,
  );
  return (
    <KeptForm
      form={form}
      className={parts.stack}
      onSubmit={(event) => void handleSubmit((given) => declaring.mutate(given))(event)}
    >
      <ErrorSummary errors={errors} submits={formState.submitCount} />
      {declaring.error && <ProblemNotice error={declaring.error} />}
      {kind === 'title_prerequisite' ? (
        <>
          <p>
            <strong>{texts.recognition(titles[title] ?? title)}</strong>
          </p>
          {titleLevels && titleLevels.length > 0 && (
            <SelectField
              label={texts.level}
              required
              id={id('level')}
              choices={titleLevels.map((level) => ({ value: level, label: levels[level] ?? level }))}
              error={formState.errors.level?.message}
              {...register('level', { required: texts.levelMissing })}
            />
          )}
          <TextField
            label={texts.decisionNumber}
            required
            id={id('decisionNumber')}
            error={formState.errors.decisionNumber?.message}
            {...register('decisionNumber', filled(texts.decisionNumberMissing))}
          />
          <DateInForm
            control={control}
            name="date"
            label={texts.date}
            id={id('date')}
            missing={texts.dateMissing}
            notADay={texts.dateMissing}
          />
          <TextField
            label={texts.issuer}
            required
            id={id('issuer')}
            error={formState.errors.issuer?.message}
            {...register('issuer', filled(texts.issuerMissing))}
          />
        </>
      ) : (
        <TextArea
          label={texts.statement}
          required
          id={id('statement')}
          error={formState.errors.statement?.message}
          {...register('statement', filled(texts.statementMissing))}
        />
      )}
      {kind === 'numeric_threshold' && (
        <>
          {(['count', 'whole'] as const).map((name) => (
            <TextField
              key={name}
              label={texts[name]}
              hint={name === 'count' && atLeast !== undefined ? texts.shareHint(atLeast) : undefined}
              inputMode="numeric"
              required
              id={id(name)}
              error={formState.errors[name]?.message}
              {...register(name, { validate: (text) => countFrom(text) !== undefined || texts.notCounted })}
            />
          ))}
        </>
      )}
      {(kind === 'evidence_required' || evidence.length > 0) && (
        <fieldset className={parts.plain}>
          <legend>{texts.evidence}</legend>
          {evidence.length === 0 && <p className={parts.quiet}>{texts.noEvidence}</p>}
          {evidence.map(({ documentId, file }) => (
            <CheckboxField
              key={documentId}
              id={id(documentId)}
              label={file.name}
              value={documentId}
              {...register('documentIds')}
            />
          ))}
        </fieldset>
      )}
      <div className={parts.buttons}>
        <Button type="submit" busy={declaring.isPending}>
          {texts.save}
        </Button>
        <span className={parts.quiet}>
          {formState.isDirty ? texts.unsaved : savedAt && dossierDetails.savedAt(timeOf(savedAt))}
        </span>
      </div>
    </KeptForm>
  );
}
