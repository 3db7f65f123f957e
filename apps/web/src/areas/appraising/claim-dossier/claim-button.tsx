import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ClaimItem } from '../../../api/generated';
import { newId } from '../../../api/new-id';
import { useAppraisingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { toast } from '../../../ui/feedback/toasts';
import { releaseClaim } from '../release-claim/release-claim.call';
import { whoAmIQuery } from '../../identity/session/who-am-i.call';
import { claimDossier } from './claim-dossier.call';
import styles from './claim-button.module.css';

export interface ClaimButtonProps {
  readonly dossierId: string;
  readonly unitName: string;
  readonly claimedBy: ClaimItem | undefined;
}

/** Who does the work, and the way to take or release it. A claim binds nobody: colleagues may release it. */
export function ClaimButton({ dossierId, unitName, claimedBy }: ClaimButtonProps) {
  const { appraisal } = useAppraisingTexts();
  const { queue } = appraisal;
  const queries = useQueryClient();
  const { data: person } = useQuery(whoAmIQuery);
  const change = useMutation({
    mutationFn: (release: boolean) => (release ? releaseClaim : claimDossier)(dossierId, newId()),
    onSuccess: (_receipt, release) => toast((release ? queue.releaseDone : queue.claimDone)(unitName)),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['appraisals'] }),
        queries.invalidateQueries({ queryKey: ['dossiers', dossierId] }),
      ]),
  });
  const who =
    claimedBy === undefined
      ? queue.notClaimed
      : claimedBy.personId === person?.personId
        ? queue.claimedByMe
        : queue.claimedBy(claimedBy.displayName);
  return (
    <div className={styles.claim}>
      <span>{who}</span>
      <Button busy={change.isPending} onClick={() => change.mutate(claimedBy !== undefined)} data-claim>
        {claimedBy ? queue.doRelease : queue.doClaim}
        <span className="visually-hidden">: {unitName}</span>
      </Button>
      {change.error && <ProblemNotice error={change.error} />}
    </div>
  );
}
