import { Injectable } from '@nestjs/common';
import {
  type Dossier,
  dossierAggregate,
  dossierStream,
  type Held,
  type Part,
  type UnitsOverQuota,
} from '#contexts/nominations';
import { HandOvers, Holds, QuotaGate, type Stated } from '#contexts/nominations.module';
import type { Actor, Subject } from '#contexts/organisation';
import { PermissionTable } from '#contexts/organisation.module';
import type { RoundRules } from '#contexts/programmes';
import { RoundRulesReader } from '#contexts/programmes.module';
import { type CommandContext, type Decision, own, rejected } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import { type CommandReceipt, receiptOf, Refused } from '#platform/http';
import type { AwardEvent, SubmittedProposal } from './award-events.js';
import { type Awards, awardsAggregate, awardsStream, type Proposal } from './awards-of-round.js';
import { type Dossiers, faultsOfSubmission } from './standing.js';
import { markItsDossiers } from './when-a-proposal-is-submitted-mark-its-dossiers/mark-its-dossiers.js';

interface AwardCommand {
  /** Its name in the permission table. */
  readonly command: string;
  readonly roundId: string;
  readonly proposalId: string;
  readonly actor: Actor;
  readonly context: CommandContext;
  /** Dossiers that the command names itself, besides those of the proposal. */
  readonly dossierIds?: readonly string[];
  decide(awards: Awards, dossiers: Dossiers, rules: RoundRules): Decision<AwardEvent>;
}

/** What a proposal needs besides its rules to go on: whom it holds, and which units are over their quota. */
export interface Passage {
  readonly held?: Held;
  readonly units: UnitsOverQuota;
}

type HandOverCommand = Omit<AwardCommand, 'decide' | 'dossierIds'> & {
  decide(awards: Awards, dossiers: Dossiers, rules: RoundRules, at: string, passage: Passage): Decision<AwardEvent>;
};

// What awards ask of a round's rules is the same for every unit.
const anyUnit = { unitId: 'any', category: 'any' };

/**
 * The way of every command about a proposal: who may, under which rules, what the dossiers say now, then the
 * decision.
 */
@Injectable()
export class AwardDecisions {
  constructor(
    private readonly runner: DecisionRunner,
    private readonly rounds: RoundRulesReader,
    private readonly permissions: PermissionTable,
    private readonly holds: Holds,
    private readonly handOvers: HandOvers,
    private readonly quotas: QuotaGate,
  ) {}

  async decide({
    command,
    roundId,
    proposalId,
    actor,
    context,
    dossierIds = [],
    decide,
  }: AwardCommand): Promise<CommandReceipt> {
    const rules = await this.rulesOf(roundId, context.at);
    const stream = awardsStream(roundId);
    const { state } = await this.runner.state<Awards, AwardEvent>(stream, awardsAggregate);
    const proposal = own(state.proposals, proposalId);
    const proposed = dossierIdsOf(proposal);
    if (proposal?.situation === 'SubmittedToChairman' && proposal.submission.attempt && !context.dryRun)
      await this.holds.carryOut(proposed, proposal.submission.attempt, context); // whoever decides finds all of them there
    const dossiers = await this.dossiers([...dossierIds, ...proposed]);
    const outcome = await this.runner.run<Awards, AwardEvent>({
      stream,
      aggregate: awardsAggregate,
      context: { ...context, rulesVersion: rules.rulesVersion },
      decide: (awards) => {
        const refusal = this.permissions.permit(command, actor, subject(awards, proposalId, rules));
        return refusal ? rejected(refusal) : decide(awards, dossiers, rules);
      },
    });
    return receiptOf(outcome);
  }

  /** A proposal that sends all its nominees on, or none. */
  async handOver({ command, roundId, proposalId, actor, context, decide }: HandOverCommand): Promise<CommandReceipt> {
    const { rulesVersion } = await this.rulesOf(roundId, context.at);
    return this.handOvers.carryOut<Awards, AwardEvent>({
      owner: { stream: awardsStream(roundId), id: proposalId },
      aggregate: awardsAggregate,
      context: { ...context, rulesVersion },
      by: actor.personId,
      statedIn: ({ proposals }) => statedBy(own(proposals, proposalId)),
      abandonedIn: ({ abandoned }) => abandoned,
      dossierIdsIn: ({ proposals }) => dossierIdsOf(own(proposals, proposalId)),
      rulesAt: async (at, listed) => {
        const rules = await this.rulesOf(roundId, at);
        const units = await this.quotas.unitsOf(listed, roundId, at);
        return (awards, dossiers, held) => {
          const refusal = this.permissions.permit(command, actor, subject(awards, proposalId, rules));
          return refusal ? rejected(refusal) : decide(awards, dossiers, rules, at, { held, units });
        };
      },
      partsOf: (events) => events.flatMap((event) => (event.type === 'ProposalSubmitted' ? partsOf(event.data) : [])),
      faultsOf: ({ dossierId, nomineeIds }, dossier) =>
        faultsOfSubmission(
          nomineeIds.map((nomineeId) => ({ dossierId, nomineeId })),
          roundId,
          new Map([[dossierId, dossier]]),
        ),
    });
  }

  /** @throws Refused ROUND_NOT_FOUND, NOT_PERMITTED */
  async assertMaySee(roundId: string, actor: Actor, at: string): Promise<void> {
    const rules = await this.rulesOf(roundId, at);
    const refusal = this.permissions.permit('see-proposals', actor, bodies(rules));
    if (refusal) throw new Refused(refusal);
  }

  private async rulesOf(roundId: string, at: string): Promise<RoundRules> {
    const rules = await this.rounds.rulesFor(roundId, anyUnit, at);
    if (!rules) throw new Refused({ code: 'ROUND_NOT_FOUND', pointer: '/roundId', roundId });
    return rules;
  }

  private async dossiers(dossierIds: readonly string[]): Promise<Dossiers> {
    const read = [...new Set(dossierIds)].map(async (dossierId): Promise<[string, Dossier]> => {
      const { state } = await this.runner.state(dossierStream(dossierId), dossierAggregate);
      return [dossierId, state];
    });
    return new Map(await Promise.all(read));
  }
}

const bodies = ({ addressees: { home_affairs, council, chairman } }: RoundRules): Subject => ({
  homeAffairs: home_affairs,
  council,
  competentAuthority: chairman,
});

const dossierIdsOf = (proposal: Proposal | undefined): readonly string[] => [
  ...new Set(proposal?.nominees.map(({ dossierId }) => dossierId)),
];

const statedBy = (proposal: Proposal | undefined): Stated | undefined =>
  proposal && 'submission' in proposal
    ? { attempt: proposal.submission.attempt, parts: partsOf(proposal.submission) }
    : undefined;

const partsOf = (submission: SubmittedProposal): readonly Part[] =>
  markItsDossiers(submission).map(({ dossierId, nomineeIds }) => ({ dossierId, nomineeIds }));

const subject = (awards: Awards, proposalId: string, rules: RoundRules): Subject => ({
  ...bodies(rules),
  situation: own(awards.proposals, proposalId)?.situation ?? 'NotCompiled',
});
