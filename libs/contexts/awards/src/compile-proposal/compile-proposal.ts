import type { RoundRules } from '#contexts/programmes';
import { accepted, type Decision, own, rejected, unless } from '#platform/event-sourcing';
import type { AwardEvent, ProposedNominee } from '../award-events.js';
import { formOf } from '../award-forms.js';
import { type Awards, type Proposal, type ProposalSituation, proposalsOf } from '../awards-of-round.js';
import { type Dossiers, isStanding, standingOf, type StandingRejection } from '../standing.js';

export interface CompileProposal {
  readonly proposalId: string;
  readonly form: string;
  readonly nominees: readonly { readonly dossierId: string; readonly nomineeId: string }[];
  readonly by: string;
}

export type CompileProposalRejection =
  | StandingRejection
  | {
      readonly code: 'WRONG_SITUATION';
      readonly situation: ProposalSituation;
      readonly allowed: readonly ProposalSituation[];
    }
  | { readonly code: 'EMPTY_PROPOSAL'; readonly pointer: string }
  | {
      readonly code: 'FORM_NOT_IN_ROUND';
      readonly pointer: string;
      readonly form: string;
      readonly allowed: readonly string[];
      readonly labels: readonly string[];
    }
  | { readonly code: 'NOMINEE_REPEATED'; readonly pointer: string; readonly nomineeId: string }
  | {
      readonly code: 'NOMINEE_IN_ANOTHER_PROPOSAL';
      readonly pointer: string;
      readonly nomineeId: string;
      readonly proposalId: string;
    };

/** Until it is submitted, a proposal may be compiled anew: the list is replaced and the council has to see it again. */
export function compileProposal(
  command: CompileProposal,
  awards: Awards,
  dossiers: Dossiers,
  rules: Pick<RoundRules, 'roundId' | 'awardForms'>,
): Decision<AwardEvent, CompileProposalRejection> {
  const { proposalId, form, by } = command;
  const { roundId } = rules;
  const before = own(awards.proposals, proposalId);
  if (before && before.situation !== 'Compiled' && before.situation !== 'Reviewed') {
    return rejected({ code: 'WRONG_SITUATION', situation: before.situation, allowed: ['Compiled', 'Reviewed'] });
  }
  if (before?.form === form && isSameList(before.nominees, command.nominees)) return accepted();

  const list = command.nominees.map((reference, index) => proposed(reference, roundId, dossiers, `/nominees/${index}`));
  const nominees = list.flatMap((entry) => ('code' in entry ? [] : [entry]));
  const notStanding = list.flatMap((entry) => ('code' in entry ? [entry] : []));
  const rejections = [...faultsOfForm(form, rules), ...faultsOfList(command, awards), ...notStanding];
  return unless(rejections, () => [{ type: 'ProposalCompiled', data: { proposalId, roundId, form, nominees, by } }]);
}

function proposed(
  reference: CompileProposal['nominees'][number],
  roundId: string,
  dossiers: Dossiers,
  pointer: string,
): ProposedNominee | StandingRejection {
  const standing = standingOf(reference, roundId, ['home_affairs'], dossiers, pointer);
  if (!isStanding(standing)) return standing;
  const { unitId, nominee } = standing;
  return { ...reference, unitId, name: nominee.name, kind: nominee.kind, category: nominee.category };
}

function faultsOfForm(form: string, rules: Pick<RoundRules, 'awardForms'>): CompileProposalRejection[] {
  if (formOf(form, rules)) return [];
  return [
    {
      code: 'FORM_NOT_IN_ROUND',
      pointer: '/form',
      form,
      allowed: rules.awardForms.map((named) => named.form),
      labels: rules.awardForms.map(({ label }) => label),
    },
  ];
}

function faultsOfList({ proposalId, nominees }: CompileProposal, awards: Awards): CompileProposalRejection[] {
  if (nominees.length === 0) return [{ code: 'EMPTY_PROPOSAL', pointer: '/nominees' }];
  const others = proposalsOf(awards).filter((proposal) => proposal.proposalId !== proposalId);
  return nominees.flatMap(({ nomineeId }, index): CompileProposalRejection[] => {
    const pointer = `/nominees/${index}`;
    if (nominees.findIndex((other) => other.nomineeId === nomineeId) < index)
      return [{ code: 'NOMINEE_REPEATED', pointer, nomineeId }];
    const other = others.find((proposal) => isLiving(proposal, nomineeId));
    return other ? [{ code: 'NOMINEE_IN_ANOTHER_PROPOSAL', pointer, nomineeId, proposalId: other.proposalId }] : [];
  });
}

/** A list that was decided without an award for the nominee does not stand in the way of another one. */
const isLiving = (proposal: Proposal, nomineeId: string): boolean =>
  proposal.nominees.some((taken) => taken.nomineeId === nomineeId) &&
  !(
    proposal.situation === 'Decided' &&
    proposal.outcomes.some((decided) => decided.nomineeId === nomineeId && decided.outcome === 'declined')
  );

const isSameList = (one: CompileProposal['nominees'], other: CompileProposal['nominees']): boolean =>
  one.length === other.length && one.every(({ nomineeId }, index) => other[index]?.nomineeId === nomineeId);
