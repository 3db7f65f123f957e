import type { FormHTMLAttributes } from 'react';
import { Button } from '../actions/button';
import parts from '../display/parts.module.css';
import { Notice } from '../feedback/notice';
import { useUiTexts } from '../texts';
import type { KeptFormReturn } from './use-kept-form';

type Kept = Pick<KeptFormReturn<never>, 'kept'>;

export interface KeptFormProps extends FormHTMLAttributes<HTMLFormElement> {
  readonly form: Kept;
}

/** The element of a form that keeps its words: it says so when they were found again. */
export function KeptForm({ form, children, ...given }: KeptFormProps) {
  return (
    <form key={form.kept.renewals} noValidate {...given}>
      <FoundAgain form={form} />
      {children}
    </form>
  );
}

export function FoundAgain({ form: { kept } }: { form: Kept }) {
  const { commands } = useUiTexts();
  if (!kept.restored) return null;
  return (
    <Notice announced>
      <div className={parts.buttons}>
        {commands.foundAgain}
        <Button onClick={kept.discard}>{commands.discard}</Button>
      </div>
    </Notice>
  );
}
