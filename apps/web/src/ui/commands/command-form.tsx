import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import type { FieldValues, Path } from 'react-hook-form';
import { ApiProblem } from '../../api/problem';
import { useUiTexts } from '../texts';
import { Button } from '../actions/button';
import { ErrorSummary } from '../feedback/error-summary';
import parts from '../display/parts.module.css';
import { errorsOfForm, errorsOfProblem, type FieldError } from '../feedback/problem-fields';
import { ProblemNotice } from '../feedback/problem-notice';
import { toast } from '../feedback/toasts';
import { useCommandKey } from './command-key';
import { KeptForm } from './kept-form';
import type { KeptFormReturn } from './use-kept-form';

export interface CommandFormProps<Given extends FieldValues> {
  readonly form: KeptFormReturn<Given>;
  readonly give: (given: Given, key: string) => Promise<unknown>;
  /** Keys of the resources that the command changes. */
  readonly changes: readonly string[];
  /** Said when it was done. */
  readonly done: string;
  readonly action: string;
  readonly danger?: boolean;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
  readonly children?: ReactNode;
}

/**
 * The fields of one command. What the service refuses stands beside the fields that it names, everything else
 * above them.
 */
export function CommandForm<Given extends FieldValues>({
  form,
  give,
  changes,
  done,
  action,
  danger,
  onDone,
  onCancel,
  children,
}: CommandFormProps<Given>) {
  const { common } = useUiTexts();
  const id = useId();
  const queries = useQueryClient();
  const keyOf = useCommandKey();
  const command = useMutation({
    mutationFn: (given: Given) => give(given, keyOf(given)),
    onSuccess: async (_receipt, given) => {
      form.kept.given(given);
      toast(done);
      onDone();
      await Promise.all(changes.map((resource) => queries.invalidateQueries({ queryKey: [resource] })));
    },
    onError: (error) =>
      refusals(error).forEach(({ field, message }) => field && form.setError(field as Path<Given>, { message })),
  });
  const refused = refusals(command.error);
  const own = errorsOfForm(form.formState.errors);
  const elsewhere = refused.filter(({ field }) => !own.some((error) => error.field === field));
  return (
    <KeptForm form={form} id={id} className={parts.form} onSubmit={form.handleSubmit((given) => command.mutate(given))}>
      {command.error && refused.length === 0 && <ProblemNotice error={command.error} />}
      <ErrorSummary errors={[...own, ...elsewhere]} submits={form.formState.submitCount} refusal={command.error} />
      {children}
      <div className={parts.buttons}>
        <Button type="submit" look={danger ? 'danger' : 'primary'} busy={command.isPending}>
          {action}
        </Button>
        {onCancel && <Button onClick={onCancel}>{common.cancel}</Button>}
      </div>
    </KeptForm>
  );
}

const refusals = (error: unknown): readonly FieldError[] => (error instanceof ApiProblem ? errorsOfProblem(error) : []);
