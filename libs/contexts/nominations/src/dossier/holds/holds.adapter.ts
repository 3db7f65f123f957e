import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import { automationActor } from '#contexts/organisation';
import { Clock, type CommandContext, type Decision, type DomainEvent } from '#platform/event-sourcing';
import { DecisionRunner, type Outcome } from '#platform/event-store';
import { type Dossier, dossierAggregate, dossierStream, type OpenedDossier } from '../dossier.js';
import type { DossierEvent } from '../dossier-events.js';
import { type AbandonReason, type Attempt, keyOf } from './attempt.js';
import { goOn, type Hold, openHoldsOf, releaseHold } from './hold.js';
import { type AttemptOutcome, HoldOwners } from './hold-owners.service.js';

const namespace = '5d0f4c0e-6c53-5f0b-9a1e-7b1d3c8e2f64';

const pause = 50;

/** Dossiers that are told at the same time; taking holds is never done so. */
const atOnce = 16;

/** Milliseconds after which whoever meets an undecided hold ends it: no command can still be on its way. */
export const grace = 60_000;

export const settlingAutomation = 'when-a-hold-stays-open-settle-it';

/** A name in the command ids of one attempt's steps: the same in the command, its automation and the sweep. */
export type Step = 'hold' | 'go-on' | 'abandon' | 'release';

export const stepContext = (
  context: CommandContext,
  attempt: Attempt,
  step: Step,
  dossierId?: string,
): CommandContext => {
  const { expectedRevision: _of, dryRun: _try, ...rest } = context;
  return {
    ...rest,
    commandId: v5(JSON.stringify([keyOf(attempt), step, dossierId ?? '']), namespace),
    causationId: context.commandId,
  };
};

/** The steps that end a hold, for its command and for everybody who meets it. */
@Injectable()
export class Holds {
  /** Milliseconds that a command waits for a hold that is not decided yet. */
  protected readonly patience: number = 2_000;

  constructor(
    private readonly runner: DecisionRunner,
    private readonly owners: HoldOwners,
    private readonly clock: Clock,
  ) {}

  /** What the owner has decided reaches the dossiers; nothing while it has not. */
  async carryOut(dossierIds: readonly string[], attempt: Attempt, context: CommandContext): Promise<void> {
    const decided = await this.owners.of(attempt).outcomeOf(attempt);
    if (decided.outcome === 'undecided') return;
    for (let first = 0; first < dossierIds.length; first += atOnce) {
      const some = dossierIds.slice(first, first + atOnce);
      await Promise.all(some.map((dossierId) => this.carryOutIn(dossierId, attempt, decided, context)));
    }
  }

  private async carryOutIn(
    dossierId: string,
    attempt: Attempt,
    decided: Exclude<AttemptOutcome, { outcome: 'undecided' }>,
    context: CommandContext,
  ): Promise<void> {
    const goesOn = decided.outcome === 'stated' && decided.parts.some((part) => part.dossierId === dossierId);
    const step = goesOn ? 'go-on' : 'release';
    const { personId: actor } = automationActor(this.owners.of(attempt).automation);
    await this.append(dossierId, { ...stepContext(context, attempt, step, dossierId), actor }, (dossier) =>
      goesOn ? goOn(attempt, dossier, decided.event) : releaseHold(attempt, dossier),
    );
  }

  async abandon(attempt: Attempt, why: AbandonReason, context: CommandContext): Promise<void> {
    await this.owners.of(attempt).abandon(attempt, why, stepContext(context, attempt, 'abandon'));
  }

  /**
   * Ends the open holds of a dossier that can be ended: decided ones at once, undecided ones by waiting for their
   * command, and where that must have died by abandoning them.
   */
  async settle(dossierId: string, which: (hold: Hold) => boolean = () => true): Promise<void> {
    const until = Date.now() + this.patience;
    for (;;) {
      const open = openHoldsOf(await this.dossier(dossierId)).filter(which);
      for (const hold of open) await this.settleOne(dossierId, hold);
      const left = openHoldsOf(await this.dossier(dossierId)).filter(which);
      if (left.length === 0 || Date.now() >= until) return;
      await sleep(pause);
    }
  }

  /** For a sweep: no waiting, whatever is overdue ends. */
  async settleOne(dossierId: string, { attempt, at }: Hold): Promise<void> {
    const context = this.housekeeping(attempt);
    const { outcome } = await this.owners.of(attempt).outcomeOf(attempt);
    if (outcome === 'undecided') {
      if (this.clock.now().getTime() - Date.parse(at) < grace) return;
      await this.abandon(attempt, 'overdue', context);
    }
    await this.carryOut([dossierId], attempt, context);
  }

  /** @throws Error where nobody opened it: holds stand in opened dossiers only */
  async dossier(dossierId: string): Promise<OpenedDossier> {
    const { state } = await this.runner.state<Dossier, DossierEvent>(dossierStream(dossierId), dossierAggregate);
    return assertOpened(dossierId, state);
  }

  append<E extends DomainEvent = DossierEvent>(
    dossierId: string,
    context: CommandContext,
    decide: (dossier: OpenedDossier) => Decision<E>,
  ): Promise<Outcome<DossierEvent>> {
    return this.runner.run<Dossier, DossierEvent>({
      stream: dossierStream(dossierId),
      aggregate: dossierAggregate,
      context,
      decide: (dossier) => decide(assertOpened(dossierId, dossier)) as Decision<DossierEvent>,
    });
  }

  private housekeeping(attempt: Attempt): CommandContext {
    const { personId: actor } = automationActor(settlingAutomation);
    const { commandId } = attempt;
    return { commandId, correlationId: commandId, causationId: commandId, at: this.clock.now().toISOString(), actor };
  }
}

function assertOpened(dossierId: string, dossier: Dossier): OpenedDossier {
  if (dossier.situation === 'NotOpened') throw new Error(`Dossier ${dossierId} was never opened`);
  return dossier;
}
