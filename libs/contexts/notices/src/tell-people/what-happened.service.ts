import { Injectable } from '@nestjs/common';
import { type AwardEvent, type Awards, awardsAggregate, awardsStream, proposalsOf } from '#contexts/awards';
import type { AccountEvent } from '#contexts/identity';
import { type Dossier, dossierDecider, type DossierEvent, dossierIdOf } from '#contexts/nominations';
import { SubmittedUnits } from '#contexts/nominations.module';
import { PersonReader, UnitReader } from '#contexts/organisation.module';
import type { RoundEvent, RoundRules, TimetableEvent } from '#contexts/programmes';
import { RoundRulesReader } from '#contexts/programmes.module';
import { fold, type RecordedEvent } from '#platform/event-sourcing';
import { DecisionRunner, EventStore } from '#platform/event-store';
import { aboutAccount } from '../about-accounts.js';
import { aboutAwards } from '../about-awards.js';
import { aboutDossier } from '../about-dossiers.js';
import { aboutRound } from '../about-rounds.js';
import type { Notice } from '../notice.js';

const anyUnit = { unitId: 'any', category: 'any' };

/** Brings what the words of a notice need besides its event. */
@Injectable()
export class WhatHappened {
  constructor(
    private readonly store: EventStore,
    private readonly runner: DecisionRunner,
    private readonly people: PersonReader,
    private readonly units: UnitReader,
    private readonly rounds: RoundRulesReader,
    private readonly submitted: SubmittedUnits,
  ) {}

  async noticesOf({ stream, revision, metadata, ...event }: RecordedEvent): Promise<readonly Notice[]> {
    const [kind = ''] = stream.split('-', 1);
    const rest = stream.slice(kind.length + 1);
    switch (kind) {
      case 'dossier':
        return this.ofDossier(stream, revision, event as unknown as DossierEvent, metadata.at);
      case 'account':
        return this.ofAccount(event as unknown as AccountEvent, metadata.at);
      case 'awards':
        return this.ofAwards(rest, event as unknown as AwardEvent, metadata.at);
      case 'round':
      case 'timetable': {
        const rules = await this.rules(rest, metadata.at);
        const submitted = await this.submitted.of(rest);
        return aboutRound(event as unknown as RoundEvent | TimetableEvent, rules, submitted, metadata.at);
      }
      default:
        return [];
    }
  }

  /**
   * The dossier is looked at as it was then: whoever hears late of the first return must not take it for the
   * second.
   */
  private async ofDossier(
    stream: string,
    revision: bigint,
    event: DossierEvent,
    at: string,
  ): Promise<readonly Notice[]> {
    const dossierId = dossierIdOf(stream);
    const events = await this.store.readStream(stream, { max: Number(revision) + 1 });
    const dossier: Dossier = fold(dossierDecider, events as unknown as readonly DossierEvent[]);
    if (dossier.situation === 'NotOpened') throw new Error(`${event.type} of a dossier that is not open: ${dossierId}`);
    const { unitId, roundId, submissions } = dossier;
    const [unit, round] = await Promise.all([this.units.unit(unitId), this.rules(roundId, at)]);
    return aboutDossier(event, { dossierId, unitId, unitName: unit?.name ?? unitId, submissions, round });
  }

  private async ofAccount(event: AccountEvent, at: string): Promise<readonly Notice[]> {
    const { by } = event.data;
    return aboutAccount(event, at, (await this.people.names([by])).get(by) ?? by);
  }

  private async ofAwards(roundId: string, event: AwardEvent, at: string): Promise<readonly Notice[]> {
    const [{ state }, round] = await Promise.all([
      this.runner.state<Awards, AwardEvent>(awardsStream(roundId), awardsAggregate),
      this.rules(roundId, at),
    ]);
    const nominees = proposalsOf(state).flatMap((proposal) => proposal.nominees);
    return aboutAwards(
      event,
      round,
      (nomineeId) => nominees.find((nominee) => nominee.nomineeId === nomineeId)?.unitId,
    );
  }

  private async rules(roundId: string, at: string): Promise<RoundRules> {
    const rules = await this.rounds.rulesFor(roundId, anyUnit, at);
    if (!rules) throw new Error(`No round ${roundId}`);
    return rules;
  }
}
