import type { UnitFacts } from '#contexts/organisation';
import type { RoundRules } from '#contexts/programmes';
import { accepted, type Decision, rejected, unless } from '#platform/event-sourcing';
import type { Dossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import { roundNotOpen, type RoundNotOpen } from '../round-open.js';
import { unitNotInForce, type UnitNotInForce } from '../unit-in-force.js';

export interface OpenDossier {
  readonly dossierId: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly by: string;
  readonly at: string;
}

export type OpenDossierRejection =
  | { readonly code: 'DOSSIER_ID_TAKEN'; readonly pointer: string }
  | { readonly code: 'NO_QUOTA_GROUP'; readonly roundId: string; readonly unitId: string }
  | RoundNotOpen
  | UnitNotInForce;

export function openDossier(
  command: OpenDossier,
  dossier: Dossier,
  rules: RoundRules,
  unit: UnitFacts,
): Decision<DossierEvent, OpenDossierRejection> {
  const { dossierId, roundId, unitId, by, at } = command;
  if (dossier.situation !== 'NotOpened') {
    const already = dossier.roundId === roundId && dossier.unitId === unitId;
    return already ? accepted() : rejected({ code: 'DOSSIER_ID_TAKEN', pointer: '/dossierId' });
  }
  const noQuota = rules.quota ? [] : [{ code: 'NO_QUOTA_GROUP', roundId, unitId } as const];
  return unless([...roundNotOpen(rules), ...unitNotInForce(unit, at), ...noQuota], () => [
    { type: 'DossierOpened', data: { dossierId, roundId, unitId, by } },
  ]);
}
