import type { CommandBus } from '@nestjs/cqrs';
import type { Actor } from '#contexts/organisation';
import type { PermissionTable, PersonReader, UnitReader } from '#contexts/organisation.module';
import { permit } from '#contexts/organisation';
import type { RoundRules } from '#contexts/programmes';
import type { RoundRulesReader } from '#contexts/programmes.module';
import type { CommandContext } from '#platform/event-sourcing';
import { DecisionRunner, type EventStore } from '#platform/event-store';
import { AddNomineeCommand, AddNomineeHandler } from '../preparing/add-nominee/add-nominee.endpoint.js';
import { DossierDecisions } from '../dossier/dossier-decisions.service.js';
import { FollowUps } from '../dossier/follow-up.service.js';
import { ForwardBatchCommand, ForwardBatchHandler } from '../forwarding/forward-batch/forward-batch.endpoint.js';
import {
  ForwardDossierCommand,
  ForwardDossierHandler,
} from '../forwarding/forward-dossier/forward-dossier.endpoint.js';
import { BatchesHold } from '../forwarding/batches-hold.service.js';
import { HandOvers } from '../dossier/holds/hand-over.service.js';
import { HoldOwners } from '../dossier/holds/hold-owners.service.js';
import { Holds } from '../dossier/holds/holds.adapter.js';
import {
  LetAdmissionLapseCommand,
  LetAdmissionLapseHandler,
} from '../places/let-admission-lapse/let-admission-lapse.endpoint.js';
import { nominationPermissions } from '../permissions.js';
import { PlacesFirst } from '../places/places-first.service.js';
import { QuotaGate } from '../places/over-quota/quota-gate.service.js';
import { QuotaPlaces } from '../places/quota-places.service.js';
import { ReleasePlacesCommand, ReleasePlacesHandler } from '../places/release-places/release-places.endpoint.js';
import { RemoveNomineeCommand, RemoveNomineeHandler } from '../preparing/remove-nominee/remove-nominee.endpoint.js';
import { RefuseNomineeCommand, RefuseNomineeHandler } from '../appraising/refuse-nominee/refuse-nominee.endpoint.js';
import { ReturnNomineeCommand, ReturnNomineeHandler } from '../appraising/return-nominee/return-nominee.endpoint.js';
import { SettleHoldCommand, SettleHoldHandler } from '../forwarding/settle-hold/settle-hold.endpoint.js';
import { ReviveDossierCommand, ReviveDossierHandler } from '../submitting/revive-dossier/revive-dossier.endpoint.js';
import {
  WithdrawDossierCommand,
  WithdrawDossierHandler,
} from '../submitting/withdraw-dossier/withdraw-dossier.endpoint.js';
import { department } from './rules.js';

class HoldsWithoutPatience extends Holds {
  protected override readonly patience = 0;
}

/** The real handlers on a store of their own, as one process of the service runs them. */
export class AProcess {
  readonly runner: DecisionRunner;
  private readonly handlers: ReadonlyMap<unknown, { execute(command: never): Promise<unknown> }>;

  /** @param now the time of its clock, which stands still */
  constructor(store: EventStore, rules: RoundRules, now = '2025-06-01T02:00:00.000Z') {
    this.runner = new DecisionRunner(store);
    const rounds = { rulesFor: () => Promise.resolve(rules) } as unknown as RoundRulesReader;
    const units = { unit: () => Promise.resolve(department) } as unknown as UnitReader;
    const permissions = {
      permit: (command: string, actor: Actor, subject = {}) => permit(nominationPermissions, command, actor, subject),
    } as unknown as PermissionTable;
    const clock = { now: () => new Date(now) };
    const owners = new HoldOwners();
    new BatchesHold(this.runner, owners);
    const people = { names: (ids: readonly string[]) => Promise.resolve(new Map(ids.map((id) => [id, id]))) };
    const holds = new HoldsWithoutPatience(this.runner, owners, clock);
    const dossiers = new DossierDecisions(
      this.runner,
      rounds,
      units,
      permissions,
      holds,
      people as unknown as PersonReader,
    );
    const handOvers = new HandOvers(this.runner, holds, people as unknown as PersonReader, clock);
    const places = new QuotaPlaces(this.runner);
    const followUps = new FollowUps({ execute: (command: object) => this.execute(command) } as unknown as CommandBus);
    const placesFirst = new PlacesFirst(dossiers, places, followUps);
    this.handlers = new Map<unknown, { execute(command: never): Promise<unknown> }>([
      [AddNomineeCommand, new AddNomineeHandler(dossiers, placesFirst)],
      [RemoveNomineeCommand, new RemoveNomineeHandler(dossiers, followUps)],
      [WithdrawDossierCommand, new WithdrawDossierHandler(dossiers, followUps)],
      [ReviveDossierCommand, new ReviveDossierHandler(dossiers, placesFirst)],
      [ReleasePlacesCommand, new ReleasePlacesHandler(dossiers, places, permissions)],
      [LetAdmissionLapseCommand, new LetAdmissionLapseHandler(dossiers, places)],
      [
        ForwardBatchCommand,
        new ForwardBatchHandler(handOvers, rounds, permissions, new QuotaGate(places, units, rounds)),
      ],
      [ForwardDossierCommand, new ForwardDossierHandler(dossiers)],
      [ReturnNomineeCommand, new ReturnNomineeHandler(dossiers)],
      [RefuseNomineeCommand, new RefuseNomineeHandler(dossiers, followUps)],
      [SettleHoldCommand, new SettleHoldHandler(holds, permissions)],
    ]);
  }

  execute(command: object): Promise<unknown> {
    const handler = this.handlers.get(command.constructor);
    if (!handler) throw new Error(`No handler of ${command.constructor.name}`);
    return handler.execute(command as never);
  }
}

export const head: Actor = {
  personId: 'truong',
  displayName: 'Trưởng đơn vị',
  assignments: [{ role: 'unit_head', unitId: 'so-y-te' }],
};

export const contextOf = (commandId: string, at = '2025-06-01T02:00:00.000Z'): CommandContext => ({
  commandId,
  correlationId: commandId,
  causationId: commandId,
  at,
  actor: head.personId,
});
