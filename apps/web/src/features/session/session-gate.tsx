import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts';
import { ProblemNotice } from '../../ui/problem-notice';
import { whoAmIQuery } from './api/who-am-i';
import { SignIn } from './sign-in';

/** Lets those through who are signed in. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { common } = useTexts();
  const { data, error, isPending, refetch } = useQuery(whoAmIQuery);
  if (isPending) return <p role="status">{common.loading}</p>;
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  return data ? children : <SignIn />;
}
