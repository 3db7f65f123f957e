import { Injectable } from '@nestjs/common';
import { type Dossier, dossierAggregate, dossierStream } from '#contexts/nominations';
import type { Actor, Subject } from '#contexts/organisation';
import { PermissionTable } from '#contexts/organisation.module';
import type { RoundRules } from '#contexts/programmes';
import { RoundRulesReader } from '#contexts/programmes.module';
import { type CommandContext, type Decision, rejected } from '#platform/event-sourcing';
import { DecisionRunner } from '#platform/event-store';
import { type CommandReceipt, receiptOf, Refused } from '#platform/http';
import type { AwardEvent } from './award-events.js';
import { type Awards, awardsAggregate, awardsStream } from './awards.js';
import type { Dossiers } from './standing.js';

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
    const proposed = state.proposals[proposalId]?.nominees ?? [];
    const dossiers = await this.dossiers([...dossierIds, ...proposed.map(({ dossierId }) => dossierId)]);
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

const subject = (awards: Awards, proposalId: string, rules: RoundRules): Subject => ({
  ...bodies(rules),
  situation: awards.proposals[proposalId]?.situation ?? 'NotCompiled',
});
