import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useId } from 'react';
import { useIdentityTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { PasswordField } from '../../../ui/fields/password-field';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { TextField } from '../../../ui/fields/text-field';
import { signIn } from './sign-in.call';
import styles from './sign-in.module.css';

export function SignInForm({ onSignedIn }: { onSignedIn: () => unknown }) {
  const { session } = useIdentityTexts();
  const id = useId();
  const attempt = useMutation({ mutationFn: signIn, onSuccess: onSignedIn });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => given.get(name) as string;
    attempt.mutate({ userName: text('userName').trim(), password: text('password') });
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      {attempt.error && <ProblemNotice error={attempt.error} />}
      <TextField
        id={`${id}-name`}
        name="userName"
        label={session.userName}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <PasswordField
        id={`${id}-password`}
        name="password"
        label={session.password}
        autoComplete="current-password"
        required
      />
      <Button type="submit" look="primary" busy={attempt.isPending}>
        {session.signIn}
      </Button>
    </form>
  );
}
