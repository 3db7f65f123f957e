import {
  type Dossier,
  dossierDecider,
  type DossierSituation,
  nomineesOf,
  type NomineeStage,
  type OpenedDossier,
} from '../../dossier/dossier.js';
import { type AtUnit, atUnitOf } from '../../dossier/until-when.js';
import { fold } from '#platform/vietnamese-text';
import type { DossierEvent, NomineeKind } from '../../dossier/dossier-events.js';
import { held, type Held } from './held.js';

export interface DossierListRow {
  readonly id: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly situation: DossierSituation;
  readonly submissions: number;
  readonly late: boolean;
  /** Stages at which somebody of the dossier is; a dossier without nominees is at its unit. */
  readonly stages: readonly NomineeStage[];
  /** How many are at each of them, and since when. */
  readonly held: Held;
  readonly kinds: readonly NomineeKind[];
  /** What binds each nominee that lies at the unit. */
  readonly atUnit: readonly AtUnit[];
  readonly nominees: number;
  /** Names of all nominees without accents, to search in. */
  readonly searchText: string;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
  /** As much of the dossier as the next event needs. */
  readonly dossier: OpenedDossier;
}

export function projectDossierList(
  row: DossierListRow | undefined,
  event: DossierEvent,
  at: string,
): DossierListRow | undefined {
  if (!row && event.type !== 'DossierOpened') return undefined; // it was deleted
  const before: Dossier = row?.dossier ?? dossierDecider.initial;
  const dossier = dossierDecider.evolve(before, event);
  if (dossier.situation === 'NotOpened' || dossier.deletedBy !== undefined) return undefined;
  const nominees = nomineesOf(dossier);
  const holdings = held(dossier, at, row?.held);
  return {
    id: dossier.dossierId,
    roundId: dossier.roundId,
    unitId: dossier.unitId,
    situation: dossier.situation,
    submissions: dossier.submissions,
    late: event.type === 'DossierSubmitted' ? event.data.late : (row?.late ?? false),
    stages: Object.keys(holdings),
    held: holdings,
    kinds: [...new Set(nominees.map(({ kind }) => kind))],
    atUnit: atUnitOf(nominees),
    nominees: nominees.length,
    searchText: nominees.map(({ name }) => fold(name)).join('\n'),
    changedAt: at,
    dossier: essence(dossier),
  };
}

/** Documents, declarations and reasons do not show in a list: the row stays small. */
function essence(dossier: OpenedDossier): OpenedDossier {
  const nominees = Object.fromEntries(
    nomineesOf(dossier).map((nominee) => [
      nominee.nomineeId,
      { ...nominee, declarations: {}, waivedCriteria: [], flags: [] },
    ]),
  );
  return { ...dossier, nominees, documents: {}, returns: [], preparers: [], goneNominees: [] };
}
