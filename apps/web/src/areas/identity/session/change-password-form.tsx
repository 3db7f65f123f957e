import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useId } from 'react';
import { ApiProblem } from '../../../api/problem';
import { useIdentityTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { PasswordField } from '../../../ui/fields/password-field';
import { errorsOfProblem } from '../../../ui/feedback/problem-fields';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { changePassword } from './change-password.call';
import styles from './sign-in.module.css';

interface ChangePasswordFormProps {
  /** What the password of now is called. */
  readonly currentLabel: string;
  readonly onChanged: () => unknown;
}

export function ChangePasswordForm({ currentLabel, onChanged }: ChangePasswordFormProps) {
  const { session } = useIdentityTexts();
  const id = useId();
  const change = useMutation({ mutationFn: changePassword, onSuccess: onChanged });
  const errors = change.error instanceof ApiProblem ? errorsOfProblem(change.error) : [];
  const errorOf = (field: string) =>
    errors
      .filter((error) => error.field === field)
      .map(({ message }) => message)
      .join(' ') || undefined;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    change.mutate({ current: given.get('current') as string, replacement: given.get('replacement') as string });
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      {change.error && <ProblemNotice error={change.error} />}
      <PasswordField
        id={`${id}-current`}
        name="current"
        label={currentLabel}
        autoComplete="current-password"
        error={errorOf('current')}
        required
      />
      <PasswordField
        id={`${id}-replacement`}
        name="replacement"
        label={session.newPassword}
        hint={session.passwordHint}
        autoComplete="new-password"
        error={errorOf('replacement')}
        required
      />
      <Button type="submit" look="primary" busy={change.isPending}>
        {session.changePassword}
      </Button>
    </form>
  );
}
