import type { CommandBus } from '@nestjs/cqrs';
import type { Actor } from '#contexts/organisation';
import type { PermissionTable, UnitReader } from '#contexts/organisation.module';
import { permit } from '#contexts/organisation';
import type { RoundRules } from '#contexts/programmes';
import type { RoundRulesReader } from '#contexts/programmes.module';
import type { CommandContext } from '#platform/event-sourcing';
import { DecisionRunner, type EventStore } from '#platform/event-store';
import { AddNomineeCommand, AddNomineeHandler } from '../preparing/add-nominee/add-nominee.endpoint.js';
import { DossierDecisions } from '../dossier/dossier-decisions.service.js';
import { FollowUps } from '../dossier/follow-up.service.js';
import {
  LetAdmissionLapseCommand,
  LetAdmissionLapseHandler,
} from '../places/let-admission-lapse/let-admission-lapse.endpoint.js';
import { nominationPermissions } from '../permissions.js';
import { PlacesFirst } from '../places/places-first.service.js';
import { QuotaPlaces } from '../places/quota-places.service.js';
import { ReleasePlacesCommand, ReleasePlacesHandler } from '../places/release-places/release-places.endpoint.js';
import { RemoveNomineeCommand, RemoveNomineeHandler } from '../preparing/remove-nominee/remove-nominee.endpoint.js';
import { ReviveDossierCommand, ReviveDossierHandler } from '../submitting/revive-dossier/revive-dossier.endpoint.js';
import {
  WithdrawDossierCommand,
  WithdrawDossierHandler,
} from '../submitting/withdraw-dossier/withdraw-dossier.endpoint.js';
import { department } from './rules.js';

/** The real handlers on a store of their own, as one process of the service runs them. */
export class AProcess {
  readonly runner: DecisionRunner;
  private readonly handlers: ReadonlyMap<unknown, { execute(command: never): Promise<unknown> }>;

  constructor(store: EventStore, rules: RoundRules) {
    this.runner = new DecisionRunner(store);
    const rounds = { rulesFor: () => Promise.resolve(rules) } as unknown as RoundRulesReader;
    const units = { unit: () => Promise.resolve(department) } as unknown as UnitReader;
    const permissions = {
      permit: (command: string, actor: Actor, subject = {}) => permit(nominationPermissions, command, actor, subject),
    } as unknown as PermissionTable;
    const dossiers = new DossierDecisions(this.runner, rounds, units, permissions);
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
