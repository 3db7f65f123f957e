import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../../api/new-id';
import { useAwardsTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { Dialog } from '../../../ui/actions/dialog';
import { Notice } from '../../../ui/feedback/notice';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { toast } from '../../../ui/feedback/toasts';
import type { Proposal } from '../proposal-list/proposal';
import { submitToChairman, trySubmitToChairman } from './submit-to-chairman.call';

/** Tries the submission first, so that every rule that stands in the way is read before anything is confirmed. */
export function SubmitDialog({
  proposal: { roundId, proposalId, nominees },
  done,
  close,
}: {
  proposal: Proposal;
  done: () => Promise<unknown>;
  close: () => void;
}) {
  const { awards } = useAwardsTexts();
  const { submitting } = awards;
  const [key] = useState(newId);
  const path = { roundId, proposalId };
  const tried = useQuery({
    queryKey: ['proposals', roundId, proposalId, 'try-submit'],
    queryFn: () => trySubmitToChairman(path),
    gcTime: 0,
    retry: false,
  });
  const submit = useMutation({
    mutationFn: () => submitToChairman(path, key),
    onSuccess: () => {
      toast(submitting.done(nominees.length));
      return done();
    },
  });
  const actions = tried.data && (
    <Button look="primary" busy={submit.isPending} onClick={() => submit.mutate()}>
      {submitting.confirm(nominees.length)}
    </Button>
  );
  return (
    <Dialog title={submitting.title(nominees.length)} onClose={close} actions={actions}>
      {tried.isPending && <p role="status">{submitting.checking}</p>}
      {tried.data && !submit.error && (
        <Notice tone="success" announced>
          {submitting.ready}
        </Notice>
      )}
      {(tried.error ?? submit.error) && <ProblemNotice error={tried.error ?? submit.error} />}
      <ol>
        {nominees.map(({ nomineeId, name }) => (
          <li key={nomineeId}>{name}</li>
        ))}
      </ol>
    </Dialog>
  );
}
