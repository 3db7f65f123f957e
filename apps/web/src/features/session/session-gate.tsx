import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFirstTexts } from '../../texts/texts';
import { isBeingBuilt } from '../../api/problem';
import { BeingBuilt } from './being-built';
import { ProblemNotice } from '../../ui/problem-notice';
import { whoAmIQuery } from './api/who-am-i';
import styles from './session-gate.module.css';
import { SignIn } from './sign-in';

/** Lets those through who are signed in. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { common } = useFirstTexts();
  const { data, error, isPending, refetch } = useQuery(whoAmIQuery);
  if (isPending)
    return (
      <p role="status" className={styles.waiting}>
        {common.loading}
      </p>
    );
  if (data) return children;
  if (isBeingBuilt(error)) return <BeingBuilt problem={error} />;
  return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <SignIn />;
}
