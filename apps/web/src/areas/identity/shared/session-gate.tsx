import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { KeptFor } from '../../../ui/browser/keeper';
import { useUiTexts } from '../../../ui/texts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { isBeingBuilt } from '../../../api/problem';
import { BeingBuilt } from './being-built';
import { FirstPassword } from '../session/first-password';
import { whoAmIQuery } from '../session/who-am-i.call';
import styles from './session-gate.module.css';
import { SignIn } from '../session/sign-in';

/** Lets those through who are signed in. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { common } = useUiTexts();
  const { data, error, isPending, refetch } = useQuery(whoAmIQuery);
  if (isPending)
    return (
      <p role="status" className={styles.waiting}>
        {common.loading}
      </p>
    );
  if (data?.mustChangePassword) return <FirstPassword displayName={data.displayName} />;
  if (data) return <KeptFor personId={data.personId}>{children}</KeptFor>;
  if (isBeingBuilt(error)) return <BeingBuilt problem={error} />;
  return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <SignIn />;
}
