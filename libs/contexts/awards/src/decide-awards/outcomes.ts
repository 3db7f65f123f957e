import { type AwardForm, isWithinTheChairmansAuthority } from '../award-form.js';
import type { Proposal } from '../awards.js';
import { faultsOfText, type TextRequired } from '../rules-of-form.js';
import { type Dossiers, isStanding, standingOf, type StandingRejection } from '../standing.js';
import type { DecideAwards } from './decide-awards.js';

export type OutcomeRejection =
  | StandingRejection
  | TextRequired
  | { readonly code: 'BEYOND_AUTHORITY'; readonly pointer: string; readonly nomineeId: string; readonly form: AwardForm; readonly ref: string };

/** Who no longer stands can only be declined; declining needs a reason. */
export function faultsOfOutcomes(outcomes: DecideAwards['outcomes'], proposal: Proposal, roundId: string, dossiers: Dossiers): readonly OutcomeRejection[] {
  return outcomes.flatMap(({ nomineeId, outcome, reason }, index): readonly OutcomeRejection[] => {
    const nominee = proposal.nominees.find((proposed) => proposed.nomineeId === nomineeId);
    if (!nominee) return [];
    const pointer = `/outcomes/${index}`;
    if (outcome === 'declined') return faultsOfText(reason, `${pointer}/reason`);
    // The dossier may not have heard yet that it was submitted, hence both places.
    const standing = standingOf(nominee, roundId, ['home_affairs', 'chairman'], dossiers, pointer);
    return [
      ...(isStanding(standing) ? [] : [standing]),
      ...(outcome === 'awarded' && !isWithinTheChairmansAuthority(proposal.form)
        ? [{ code: 'BEYOND_AUTHORITY', pointer: `${pointer}/outcome`, nomineeId, form: proposal.form, ref: '004:L199' } as const]
        : []),
    ];
  });
}
