import { answer } from '../../../api/call';
import { type DeadLetterItem, runAgain } from '../../../api/generated';

export const runJobAgain = ({ queue, id }: Pick<DeadLetterItem, 'queue' | 'id'>) =>
  answer(runAgain({ path: { queue, id } }));
