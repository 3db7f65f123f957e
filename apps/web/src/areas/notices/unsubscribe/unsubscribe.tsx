import { useMutation } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useNoticesTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { Notice } from '../../../ui/feedback/notice';
import { Page } from '../../../ui/display/page';
import { ProblemNotice } from '../../../ui/feedback/problem-notice';
import { unsubscribe } from './unsubscribe.call';

/**
 * Where the link of a digest leads. Nothing happens before the button is pressed: mail programs open links by
 * themselves.
 */
export function Unsubscribe() {
  const { inbox: words } = useNoticesTexts();
  const { token } = useParams({ from: '/unsubscribe/$token' });
  const ending = useMutation({ mutationFn: () => unsubscribe(token) });
  return (
    <Page title={words.unsubscribe} lead={words.unsubscribeLead} width="text">
      {ending.error && <ProblemNotice error={ending.error} />}
      {ending.isSuccess ? (
        <Notice tone="success" title={words.unsubscribed} announced />
      ) : (
        <div>
          <Button look="primary" busy={ending.isPending} onClick={() => ending.mutate()}>
            {words.unsubscribe}
          </Button>
        </div>
      )}
    </Page>
  );
}
