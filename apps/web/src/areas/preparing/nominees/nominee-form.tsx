import { useEffect } from 'react';
import { useWatch } from 'react-hook-form';
import type { QuotaKind, RoundDetails } from '#contexts/programmes';
import { ApiProblem } from '../../../api/problem';
import { usePreparingTexts } from '../shared/texts';
import { CheckboxField } from '../../../ui/fields/checkbox-field';
import { KeptForm } from '../../../ui/commands/kept-form';
import { type KeptFormReturn, useKeptForm } from '../../../ui/commands/use-kept-form';
import { ErrorSummary } from '../../../ui/feedback/error-summary';
import parts from '../../../ui/display/parts.module.css';
import { errorsOfForm, errorsOfProblem } from '../../../ui/feedback/problem-fields';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { SelectField } from '../../../ui/fields/select-field';
import { TextField } from '../../../ui/fields/text-field';

export interface NomineeGiven {
  readonly category: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly organisation: string;
  readonly initiativeClaimed: boolean;
}

interface NomineeFormProps {
  readonly id: string;
  readonly form: KeptFormReturn<NomineeGiven>;
  readonly categories: RoundDetails['categories'];
  /** Of these kinds no place is left. */
  readonly full?: readonly QuotaKind[];
  /** The category of a nominee stays. */
  readonly fixedCategory?: boolean;
  readonly error: unknown;
  readonly onSubmit: (given: NomineeGiven) => void;
}

const fields = ['category', 'name', 'jobTitle', 'organisation', 'initiativeClaimed'];

export const newNominee: NomineeGiven = {
  category: '',
  name: '',
  jobTitle: '',
  organisation: '',
  initiativeClaimed: false,
};

/** @param subject what the form is about: what is typed is kept for it */
export const useNomineeForm = (subject: readonly string[], given = newNominee) => useKeptForm(subject, given);

export function NomineeForm({
  id,
  form,
  categories,
  full = [],
  fixedCategory = false,
  error,
  onSubmit,
}: NomineeFormProps) {
  const {
    nominees: { form: texts },
  } = usePreparingTexts();
  const { register, handleSubmit, formState, control, setFocus } = form;
  const category = useWatch({ control, name: 'category' });
  const isCollective = categories.find((rule) => rule.category === category)?.kind === 'collective';
  useEffect(() => {
    if (!fixedCategory) setFocus('category');
  }, [fixedCategory, setFocus]);
  const own = errorsOfForm(formState.errors);
  const told = error instanceof ApiProblem && own.length === 0 ? errorsOfProblem(error) : [];
  const atFields = told.filter(({ field }) => field !== undefined && fields.includes(field));
  const errorOf = (name: keyof NomineeGiven) =>
    formState.errors[name]?.message ?? atFields.find(({ field }) => field === name)?.message;
  return (
    <KeptForm form={form} id={id} className={parts.stack} onSubmit={(event) => void handleSubmit(onSubmit)(event)}>
      <ErrorSummary errors={[...own, ...atFields]} submits={formState.submitCount} refusal={error} />
      {Boolean(error) && own.length === 0 && atFields.length === 0 && <ProblemNotice error={error} />}
      {!fixedCategory && (
        <SelectField
          label={texts.category}
          choices={categories.map(({ category: value, label, countsAs }) => ({
            value,
            label,
            disabled: full.includes(countsAs),
          }))}
          required
          error={errorOf('category')}
          {...register('category', { required: texts.categoryMissing })}
        />
      )}
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        required
        maxLength={300}
        autoComplete="off"
        error={errorOf('name')}
        {...register('name', { validate: (name) => name.trim() !== '' || texts.nameMissing })}
      />
      {!isCollective && (
        <TextField label={texts.jobTitle} maxLength={300} error={errorOf('jobTitle')} {...register('jobTitle')} />
      )}
      <TextField
        label={texts.organisation}
        maxLength={300}
        error={errorOf('organisation')}
        {...register('organisation')}
      />
      <CheckboxField
        label={texts.initiative}
        hint={texts.initiativeHint}
        error={errorOf('initiativeClaimed')}
        {...register('initiativeClaimed')}
      />
    </KeptForm>
  );
}
