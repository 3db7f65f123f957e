import { Injectable } from '@nestjs/common';
import { type Actor, isAutomation, type UnitFacts } from '#contexts/organisation';
import { PermissionTable, PersonReader, UnitReader } from '#contexts/organisation.module';
import { decidingOf, proposingOf, type RoundRules } from '#contexts/programmes';
import { RoundRulesReader } from '#contexts/programmes.module';
import {
  type CommandContext,
  type Decision,
  type DomainEvent,
  rejected,
  type Rejection,
} from '#platform/event-sourcing';
import { DecisionRunner, type Outcome } from '#platform/event-store';
import { type CommandReceipt, receiptOf, Refused } from '#platform/http';
import { type Dossier, dossierAggregate, dossierStream, type OpenedDossier } from './dossier.js';
import type { DossierEvent } from './dossier-events.js';
import { Holds } from './holds/holds.adapter.js';
import { personsIn, withNames } from './holds/with-names.js';
import { dossierMovedOn } from './dossier-moved-on.js';
import { draftDeleted } from './draft-deleted.js';
import { holdersOf, maySee, sightOf } from './visibility.js';

/** A dossier with everything outside it that a decision about it may need. */
export interface DossierInItsRound {
  readonly dossier: OpenedDossier;
  readonly rules: RoundRules;
  readonly unit: UnitFacts;
}

interface DossierCommand<E extends DomainEvent = DossierEvent> {
  /** Its name in the permission table. */
  readonly command: string;
  readonly dossierId: string;
  readonly actor: Actor;
  readonly context: CommandContext;
  decide(dossier: OpenedDossier, rules: RoundRules, unit: UnitFacts): Decision<E>;
}

/** The way of every command about an opened dossier: who may, under which rules, then the decision. */
@Injectable()
export class DossierDecisions {
  constructor(
    private readonly runner: DecisionRunner,
    private readonly rounds: RoundRulesReader,
    private readonly units: UnitReader,
    private readonly permissions: PermissionTable,
    private readonly holds: Holds,
    private readonly people: PersonReader,
  ) {}

  async decide({ command, dossierId, actor, context, decide }: DossierCommand): Promise<CommandReceipt> {
    const { rules, unit } = await this.open(dossierId, context.at);
    const run = () =>
      this.runner.run<Dossier, DossierEvent>({
        stream: dossierStream(dossierId),
        aggregate: dossierAggregate,
        context: { ...context, rulesVersion: rules.rulesVersion },
        decide: (dossier) => {
          const opened = assertOpened(dossier);
          const refusal = this.permit(command, actor, opened, rules);
          return refusal ? rejected(refusal) : decide(opened, rules, unit);
        },
      });
    let outcome = await run();
    if (isHeld(outcome) && !context.dryRun) {
      await this.holds.settle(dossierId);
      outcome = await run();
    }
    if (outcome.outcome === 'accepted') return receiptOf(outcome);
    throw await this.refused(...outcome.rejections);
  }

  private async refused(...rejections: readonly Rejection[]): Promise<Refused> {
    return new Refused(...withNames(rejections, await this.people.names(personsIn(rejections))));
  }

  /** Decides and stores nothing. What would be stored may concern other streams too. */
  tryOut({ context, ...command }: DossierCommand<DomainEvent>): Promise<CommandReceipt> {
    return this.decide({ ...command, context: { ...context, dryRun: true } } as DossierCommand);
  }

  /** @throws Refused DOSSIER_NOT_FOUND */
  async open(dossierId: string, at: string): Promise<DossierInItsRound> {
    const { state: dossier } = await this.runner.state<Dossier, DossierEvent>(
      dossierStream(dossierId),
      dossierAggregate,
    );
    if (dossier.situation === 'NotOpened') throw notFound(dossierId);
    const unit = await this.units.unit(dossier.unitId);
    const rules = unit && (await this.rounds.rulesFor(dossier.roundId, unit, at));
    if (!rules) throw new Error(`Dossier ${dossierId}: no unit ${dossier.unitId} or no round ${dossier.roundId}`);
    return { dossier, rules, unit };
  }

  /** For readers: a dossier that the actor may not see is not there. @throws Refused DOSSIER_NOT_FOUND */
  async openFor(actor: Actor, dossierId: string, at: string): Promise<DossierInItsRound> {
    const found = await this.open(dossierId, at);
    if (!maySee(sightOf(found.dossier), actor, found.rules)) throw notFound(dossierId);
    const deleted = draftDeleted(found.dossier);
    if (deleted) throw await this.refused(deleted);
    return found;
  }

  /** For what is no event: the dossier, if the actor may do this with it now. @throws Refused */
  async openTo(command: string, actor: Actor, dossierId: string, at: string): Promise<DossierInItsRound> {
    const found = await this.open(dossierId, at);
    const refusal = this.permit(command, actor, found.dossier, found.rules);
    if (refusal) throw await this.refused(refusal);
    return found;
  }

  /** Whether the actor may give the command now, as far as role and situation say. */
  may(command: string, actor: Actor, { dossier, rules }: DossierInItsRound): boolean {
    return this.permit(command, actor, dossier, rules) === undefined;
  }

  private permit(command: string, actor: Actor, dossier: OpenedDossier, rules: RoundRules) {
    const { route, review } = rules;
    const asked = (heldBy: readonly string[]) =>
      this.permissions.permit(command, actor, {
        situation: dossier.situation,
        unitId: dossier.unitId,
        heldBy,
        homeAffairs: proposingOf(route).body.unitId,
        council: review?.body.unitId,
        competentAuthority: decidingOf(route).body.unitId,
      });
    const refusal = asked(holdersOf(dossier, route));
    const deleted = draftDeleted(dossier);
    if (deleted && !isAutomation(actor))
      return maySee(sightOf(dossier), actor, rules) ? deleted : dossierNotFound(dossier.dossierId);
    if (refusal?.code !== 'NOT_PERMITTED') return refusal;
    if (!maySee(sightOf(dossier), actor, rules)) return dossierNotFound(dossier.dossierId);
    const withTheirBody = asked(route.map(({ body }) => body.unitId));
    return withTheirBody?.code === 'NOT_PERMITTED' ? refusal : dossierMovedOn(dossier, rules);
  }
}

const isHeld = (outcome: Outcome): boolean =>
  outcome.outcome === 'rejected' && outcome.rejections.some(({ code }) => code === 'NOMINEE_HELD');

const dossierNotFound = (dossierId: string) => ({ code: 'DOSSIER_NOT_FOUND', dossierId });

const notFound = (dossierId: string) => new Refused(dossierNotFound(dossierId));

function assertOpened(dossier: Dossier): OpenedDossier {
  if (dossier.situation === 'NotOpened') throw new Error('The dossier was open a moment ago');
  return dossier;
}
