import type { Recorded } from '#platform/event-sourcing';
import type { OpenedDossier, ReturnRecord } from '../../dossier/dossier.js';
import type { CriterionFinding, DossierEvent } from '../../dossier/dossier-events.js';

/** By whom and when, the name beside the id. */
interface Deed {
  readonly at: string;
  readonly by: string;
  readonly byName: string;
}

export interface Appraisal extends Deed {
  readonly stage: string;
  readonly nomineeId: string;
  readonly findings: readonly CriterionFinding[];
}

export interface Claim {
  readonly stage: string;
  readonly by: string;
  readonly byName: string;
}

export type Return = ReturnRecord & Deed;

/** @param people names by id */
export function appraisalsIn(
  events: readonly Recorded<DossierEvent>[],
  people: ReadonlyMap<string, string>,
): readonly Appraisal[] {
  return events.flatMap(({ type, data, metadata }) =>
    type === 'NomineeAppraised' ? [{ ...data, ...deed(data.by, metadata.at, people) }] : [],
  );
}

/** @param people names by id */
export function returnsIn(
  events: readonly Recorded<DossierEvent>[],
  people: ReadonlyMap<string, string>,
): readonly Return[] {
  return events.flatMap(({ type, data, metadata }) => {
    if (type !== 'DossierReturned' && type !== 'NomineeReturned') return [];
    const { to: _unit, ...record } = data;
    const by = deed(data.by, metadata.at, people);
    if ('nomineeIds' in record) return [{ ...record, ...by }];
    const { nomineeId, ...rest } = record;
    return [{ ...rest, nomineeIds: [nomineeId], ...by }];
  });
}

const deed = (by: string, at: string, people: ReadonlyMap<string, string>): Deed => ({
  at,
  by,
  byName: people.get(by) ?? by,
});

/** @param people names by id */
export function claimsIn({ claims }: OpenedDossier, people: ReadonlyMap<string, string>): readonly Claim[] {
  return Object.entries(claims).flatMap(([stage, by]) =>
    by === undefined ? [] : [{ stage, by, byName: people.get(by) ?? by }],
  );
}
