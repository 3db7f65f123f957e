import type { AddresseesAnswer } from '../../../api/generated';
import { useHolds } from '../../identity/shared/use-holds';

/** The bodies of the round for which this person appraises. */
export function useStages(addressees: AddresseesAnswer | undefined): readonly string[] {
  const holds = useHolds();
  return (['education', 'home_affairs'] as const).filter(
    (stage) => addressees && holds(`${stage}_appraiser`, addressees[stage]),
  );
}
