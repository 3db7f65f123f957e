import { Injectable, Logger } from '@nestjs/common';
import { PersonReader } from '#contexts/organisation.module';
import {
  accepted,
  Clock,
  type CommandContext,
  type Decision,
  type DomainEvent,
  rejected,
  type Rejection,
} from '#platform/event-sourcing';
import { type Aggregate, DecisionRunner, type Outcome, RevisionConflict } from '#platform/event-store';
import { type CommandReceipt, receiptOf, Refused, traceOf } from '#platform/http';
import { type Dossier, dossierAggregate, dossierStream, type OpenedDossier } from '../dossier.js';
import { type Attempt, isSame, nextAttempt } from './attempt.js';
import type { Dossiers, Held, Part } from './held.js';
import { besides, holdNominees, holdOf, openHoldsOf } from './hold.js';
import { Holds, stepContext } from './holds.adapter.js';
import { personsIn, withNames } from './with-names.js';

/** A letter or list as it was stated. */
export interface Stated {
  readonly attempt?: Attempt;
  readonly parts: readonly Part[];
}

/** A letter or list that sends nominees of several dossiers on, all or none. */
export interface HandOver<State, E extends DomainEvent> {
  readonly owner: Attempt['owner'];
  readonly aggregate: Aggregate<State, E>;
  readonly context: CommandContext;
  /** Person in whose name the nominees are held. */
  readonly by: string;
  /** Whether the letter or list is stated, and by which attempt; letters from before nominees were held have none. */
  statedIn(state: State): Stated | undefined;
  abandonedIn(state: State): readonly Attempt[];
  dossierIdsIn(state: State): readonly string[];
  /** All rules as they are at an instant; without `held` it is only asked whether the letter or list could go. */
  rulesAt(at: string, listed: Dossiers): Promise<(state: State, dossiers: Dossiers, held?: Held) => Decision<E>>;
  partsOf(events: readonly E[]): readonly Part[];
  /** What makes nominees of a dossier unfit to be held, besides being held for another. */
  faultsOf(part: Part, dossier: OpenedDossier): readonly (Rejection & { readonly code: string })[];
}

/**
 * Two streams agree here: nominees are held in their dossiers, then the letter or list states exactly whom it holds,
 * then each goes on. The owner's stream is the commit record; whatever dies in between is ended by whoever meets it.
 */
@Injectable()
export class HandOvers {
  private readonly logger = new Logger(HandOvers.name);

  constructor(
    private readonly runner: DecisionRunner,
    private readonly holds: Holds,
    private readonly people: PersonReader,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused with every fault of every nominee; RevisionConflict where `If-Match` no longer holds */
  async carryOut<State, E extends DomainEvent>(handOver: HandOver<State, E>): Promise<CommandReceipt> {
    const { owner, aggregate, context } = handOver;
    const { state, revision } = await this.runner.state(owner.stream, aggregate);
    if (context.expectedRevision !== undefined && context.expectedRevision !== revision)
      throw new RevisionConflict(owner.stream, context.expectedRevision, revision);
    const attempt = nextAttempt(owner, context.commandId, handOver.abandonedIn(state));
    const dossiers = await this.settled(handOver.dossierIdsIn(state), attempt, context);
    const decide = await handOver.rulesAt(context.at, dossiers);
    if (context.dryRun || handOver.statedIn(state)) return this.again(handOver, dossiers, decide);

    const looked = decide(state, dossiers);
    if (looked.outcome === 'rejected') throw await this.refused(looked.rejections);
    const parts = [...handOver.partsOf(looked.events)].sort((one, other) => (one.dossierId < other.dossierId ? -1 : 1));
    return this.holdAndState(handOver, attempt, parts);
  }

  /** Stated before by this command or by another, or only tried out. */
  private async again<State, E extends DomainEvent>(
    { owner, aggregate, context, statedIn }: HandOver<State, E>,
    dossiers: Dossiers,
    decide: (state: State, dossiers: Dossiers) => Decision<E>,
  ): Promise<CommandReceipt> {
    const outcome = await this.runner.run<State, E>({
      stream: owner.stream,
      aggregate,
      context,
      decide: (state) => decide(state, dossiers),
    });
    const receipt = await this.answered(outcome);
    const { state } = await this.runner.state(owner.stream, aggregate);
    const attempt = statedIn(state)?.attempt;
    if (attempt && !context.dryRun) await this.goOn([...dossiers.keys()], attempt, context);
    return receipt;
  }

  private async holdAndState<State, E extends DomainEvent>(
    handOver: HandOver<State, E>,
    attempt: Attempt,
    parts: readonly Part[],
  ): Promise<CommandReceipt> {
    const taken: string[] = [];
    try {
      const held = new Map<string, OpenedDossier>();
      for (const part of parts) {
        held.set(part.dossierId, await this.hold(handOver, attempt, part, () => taken.push(part.dossierId)));
      }
      const receipt = await this.answered(await this.state(handOver, attempt, held));
      await this.goOn(taken, attempt, handOver.context);
      return receipt;
    } catch (error) {
      if (!(error instanceof Refused || error instanceof RevisionConflict) || taken.length === 0) throw error;
      return this.giveUp(handOver, attempt, taken, error);
    }
  }

  private async hold<State, E extends DomainEvent>(
    { by, context, faultsOf }: HandOver<State, E>,
    attempt: Attempt,
    part: Part,
    onTaken: () => void,
  ): Promise<OpenedDossier> {
    const { dossierId, nomineeIds } = part;
    const at = this.clock.now().toISOString();
    const take = () =>
      this.holds.append(dossierId, { ...stepContext(context, attempt, 'hold', dossierId), at }, (dossier) =>
        holdNominees({ attempt, nomineeIds, by, at }, dossier, faultsOf(part, dossier)),
      );
    let outcome = await take();
    if (outcome.outcome === 'rejected' && outcome.rejections.some(({ code }) => code === 'NOMINEE_HELD')) {
      await this.holds.settle(dossierId, (hold) => !isSame(hold.attempt, attempt));
      outcome = await take();
    }
    const dossier = await this.holds.dossier(dossierId);
    if (holdOf(dossier, attempt)) onTaken();
    if (outcome.outcome === 'rejected') throw await this.refused(outcome.rejections);
    if (holdOf(dossier, attempt)?.situation !== 'open') throw new Refused({ code: 'HAND_OVER_INTERRUPTED' });
    return dossier;
  }

  /** Rules and clock are read again: much may have passed while nominees were held. */
  private async state<State, E extends DomainEvent>(
    { owner, aggregate, context, rulesAt, statedIn, abandonedIn }: HandOver<State, E>,
    attempt: Attempt,
    dossiers: ReadonlyMap<string, OpenedDossier>,
  ): Promise<Outcome<E>> {
    const parts = [...dossiers].map(([dossierId, dossier]) => ({
      dossierId,
      nomineeIds: holdOf(dossier, attempt)!.nomineeIds,
    }));
    const at = this.clock.now().toISOString();
    const decide = await rulesAt(at, dossiers);
    return this.runner.run<State, E>({
      stream: owner.stream,
      aggregate,
      context,
      decide: (state) => {
        const stated = statedIn(state);
        if (stated) return isOf(attempt, stated, parts) ? accepted() : decide(state, dossiers);
        if (abandonedIn(state).some((abandoned) => isSame(abandoned, attempt)))
          return rejected({ code: 'HAND_OVER_INTERRUPTED' });
        return decide(state, dossiers, { attempt, parts });
      },
    });
  }

  /** The owner's stream first, the dossiers after it: until it says so, somebody else may still state the attempt. */
  private async giveUp<State, E extends DomainEvent>(
    handOver: HandOver<State, E>,
    attempt: Attempt,
    dossierIds: readonly string[],
    why: unknown,
  ): Promise<CommandReceipt> {
    const { owner, aggregate, context, statedIn } = handOver;
    await this.holds.abandon(attempt, 'refused', context);
    await this.holds.carryOut(dossierIds, attempt, context);
    const { state } = await this.runner.state(owner.stream, aggregate);
    const stated = statedIn(state);
    if (
      stated &&
      isOf(
        attempt,
        stated,
        dossierIds.map((dossierId) => ({ dossierId })),
      )
    )
      return this.carryOut(handOver);
    throw why;
  }

  /** What is not done here its automation does: the letter or list stands. */
  private async goOn(dossierIds: readonly string[], attempt: Attempt, context: CommandContext): Promise<void> {
    try {
      await this.holds.carryOut(dossierIds, attempt, context);
    } catch (error) {
      this.logger.warn(`Nominees held for ${attempt.owner.stream} go on by the automation: ${traceOf(error)}`);
    }
  }

  /** Dossiers as they are besides this attempt, holds for others decided as far as they could be in a moment. */
  private async settled(
    dossierIds: readonly string[],
    attempt: Attempt,
    { dryRun }: CommandContext,
  ): Promise<Dossiers> {
    const read = [...new Set(dossierIds)].map(async (dossierId): Promise<[string, Dossier]> => {
      const { state } = await this.dossier(dossierId);
      if (state.situation === 'NotOpened') return [dossierId, state];
      if (dryRun || !hasOther(state, attempt)) return [dossierId, besides(attempt, state)];
      await this.holds.settle(dossierId, (hold) => !isSame(hold.attempt, attempt));
      return [dossierId, besides(attempt, await this.holds.dossier(dossierId))];
    });
    return new Map(await Promise.all(read));
  }

  private dossier(dossierId: string) {
    return this.runner.state(dossierStream(dossierId), dossierAggregate);
  }

  private async answered(outcome: Outcome): Promise<CommandReceipt> {
    if (outcome.outcome === 'rejected') throw await this.refused(outcome.rejections);
    return receiptOf(outcome);
  }

  private async refused(rejections: readonly Rejection[]): Promise<Refused> {
    return new Refused(...withNames(rejections, await this.people.names(personsIn(rejections))));
  }
}

/** Whether a twin of the command stated just what is held here. */
const isOf = (attempt: Attempt, stated: Stated, parts: readonly Pick<Part, 'dossierId'>[]): boolean =>
  stated.attempt !== undefined &&
  isSame(stated.attempt, attempt) &&
  parts.every(({ dossierId }) => stated.parts.some((part) => part.dossierId === dossierId));

const hasOther = (dossier: OpenedDossier, attempt: Attempt): boolean =>
  openHoldsOf(dossier).some((hold) => !isSame(hold.attempt, attempt));
