import { Injectable } from '@nestjs/common';
import { type Actor, automationActor, type UnitFacts } from '#contexts/organisation';
import type { RoundRules } from '#contexts/programmes';
import type { CommandContext, Decision } from '#platform/event-sourcing';
import { RevisionConflict } from '#platform/event-store';
import { type CommandReceipt, Refused } from '#platform/http';
import type { OpenedDossier } from '../dossier/dossier.js';
import { DossierDecisions } from '../dossier/dossier-decisions.service.js';
import type { DossierEvent } from '../dossier/dossier-events.js';
import { followUp, FollowUps } from '../dossier/follow-up.service.js';
import { LetAdmissionLapseCommand } from './let-admission-lapse/let-admission-lapse.endpoint.js';
import { QuotaPlaces } from './quota-places.service.js';
import { type ReservePlaces, reservePlaces } from './reserve-places/reserve-places.js';
import { together } from './together.js';

interface Entry {
  readonly command: string;
  readonly actor: Actor;
  readonly context: CommandContext;
  readonly reservation: ReservePlaces;
  decide(dossier: OpenedDossier, rules: RoundRules, unit: UnitFacts): Decision<DossierEvent>;
}

/**
 * Takes the places in the ledger first and enters the dossier second: whatever happens in between, nobody
 * stands in a dossier
 * without a place. Places that stay empty are given back at once when the dossier refuses, else by the sweep.
 */
@Injectable()
export class PlacesFirst {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly places: QuotaPlaces,
    private readonly followUps: FollowUps,
  ) {}

  async enter({ command, actor, context, reservation, decide }: Entry): Promise<CommandReceipt> {
    const { roundId, unitId, dossierId } = reservation;
    const entry = { command, dossierId, actor, context };
    const ledger = await this.places.ledger(roundId, unitId);
    const trial = await this.dossiers.tryOut({
      ...entry,
      decide: (dossier, rules, unit) =>
        together(decide(dossier, rules, unit), reservePlaces(reservation, ledger, rules.quota)),
    });
    if (context.dryRun || trial.replayed) return trial;

    const { rules } = await this.dossiers.open(dossierId, context.at);
    await this.places.reserve(reservation, rules.quota, context);
    try {
      return await this.dossiers.decide({ ...entry, decide });
    } catch (error) {
      if (error instanceof Refused || error instanceof RevisionConflict) await this.giveUp(reservation, context);
      throw error;
    }
  }

  private async giveUp({ dossierId, life, nominees }: ReservePlaces, context: CommandContext): Promise<void> {
    const automation = automationActor('when-a-reserved-place-stays-empty-release-it');
    for (const { nomineeId } of nominees) {
      const after = { ...followUp(context, `let-admission-lapse ${life} ${nomineeId}`), actor: automation.personId };
      await this.followUps.attempt(new LetAdmissionLapseCommand({ dossierId, nomineeId, life }, automation, after));
    }
  }
}
