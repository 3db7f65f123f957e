import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SubmitEvent } from 'react';
import { useTexts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextField } from '../../ui/text-field';
import { signIn } from './api/sign-in';
import { whoAmIQuery } from './api/who-am-i';
import styles from './sign-in.module.css';

export function SignIn() {
  const { session } = useTexts();
  const queries = useQueryClient();
  const attempt = useMutation({ mutationFn: signIn, onSuccess: () => queries.invalidateQueries({ queryKey: whoAmIQuery.queryKey }) });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => given.get(name) as string;
    attempt.mutate({ userName: text('userName').trim(), password: text('password') });
  };
  return (
    <Page title={session.title} width="text">
      <form onSubmit={submit} className={styles.form}>
        {attempt.error && <ProblemNotice error={attempt.error} />}
        <TextField name="userName" label={session.userName} autoComplete="username" autoCapitalize="none" spellCheck={false} required />
        <TextField name="password" type="password" label={session.password} autoComplete="current-password" required />
        <Button type="submit" look="primary" busy={attempt.isPending}>
          {session.signIn}
        </Button>
      </form>
    </Page>
  );
}
