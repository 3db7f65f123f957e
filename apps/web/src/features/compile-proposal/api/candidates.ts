import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/call';
import { appraisalQueue, type AppraisalQueueItem } from '../../../api/generated';
import { afterOwnWrites } from '../../../api/newest-position';

/** All of the round that lies at the home-affairs department: a list to choose from must be whole. */
export const candidatesQuery = (roundId: string) =>
  queryOptions({ queryKey: ['appraisals', 'candidates', roundId], queryFn: ({ signal }) => everyDossier(roundId, signal) });

async function everyDossier(roundId: string, signal: AbortSignal): Promise<readonly AppraisalQueueItem[]> {
  const dossiers: AppraisalQueueItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await answer(appraisalQueue({ query: { ...afterOwnWrites(), roundId, stage: 'home_affairs', order: 'unit', limit: 200, cursor }, signal, throwOnError: true }));
    dossiers.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return dossiers;
}
