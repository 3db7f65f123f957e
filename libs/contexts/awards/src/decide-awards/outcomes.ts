import type { PlanReference, RoundRules } from '#contexts/programmes';
import { formOf } from '../award-forms.js';
import type { Proposal } from '../awards-of-round.js';
import { faultsOfText, type TextRequired } from '../rules-of-form.js';
import { type Dossiers, isStanding, standingOf, type StandingRejection } from '../standing.js';
import type { DecideAwards } from './decide-awards.js';

export type OutcomeRejection = StandingRejection | TextRequired | BeyondAuthority;

type BeyondAuthority = PlanReference & {
  readonly code: 'BEYOND_AUTHORITY';
  readonly pointer: string;
  readonly nomineeId: string;
  readonly form: string;
  readonly label: string;
};

export type AuthorityRules = Pick<RoundRules, 'roundId' | 'awardForms' | 'bodies'>;

/** Who no longer stands can only be declined; declining needs a reason. */
export function faultsOfOutcomes(
  outcomes: DecideAwards['outcomes'],
  proposal: Proposal,
  rules: AuthorityRules,
  dossiers: Dossiers,
): readonly OutcomeRejection[] {
  return outcomes.flatMap(({ nomineeId, outcome, reason }, index): readonly OutcomeRejection[] => {
    const nominee = proposal.nominees.find((proposed) => proposed.nomineeId === nomineeId);
    if (!nominee) return [];
    const pointer = `/outcomes/${index}`;
    if (outcome === 'declined') return faultsOfText(reason, `${pointer}/reason`);
    // The dossier may not have heard yet that it was submitted, hence both places.
    const standing = standingOf(nominee, rules.roundId, ['home_affairs', 'chairman'], dossiers, pointer);
    return [
      ...(isStanding(standing) ? [] : [standing]),
      ...(outcome === 'awarded' ? beyondAuthority(nomineeId, proposal.form, `${pointer}/outcome`, rules) : []),
    ];
  });
}

/** What is decided above the authority of the round it only proposes. */
function beyondAuthority(
  nomineeId: string,
  form: string,
  pointer: string,
  rules: AuthorityRules,
): readonly BeyondAuthority[] {
  const named = formOf(form, rules);
  if (named?.then === 'award') return [];
  const { ref, wording } = rules.bodies.chairman;
  return [{ code: 'BEYOND_AUTHORITY', pointer, nomineeId, form, label: named?.label ?? form, ref, wording }];
}
