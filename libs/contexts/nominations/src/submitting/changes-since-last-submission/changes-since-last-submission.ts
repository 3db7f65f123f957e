import type { Decider } from '#platform/event-sourcing';
import { type Dossier, dossierDecider, type OpenedDossier } from '../../dossier/dossier.js';
import { dossierCatalogue, type DossierEvent } from '../../dossier/dossier-events.js';
import { type Changes, changesBetween } from './changes.js';

export interface SubmittedVersion {
  readonly submission: number;
  readonly at: string;
  readonly late: boolean;
  readonly contents: OpenedDossier;
}

/** The dossier as it is, and as it was at each submission. */
export interface DossierVersions {
  readonly now: Dossier;
  readonly submitted: readonly SubmittedVersion[];
}

export const dossierVersionsDecider: Decider<DossierVersions, DossierEvent> = {
  initial: { now: dossierDecider.initial, submitted: [] },
  evolve({ now, submitted }, event) {
    const dossier = dossierDecider.evolve(now, event);
    if (event.type !== 'DossierSubmitted' || dossier.situation === 'NotOpened') return { now: dossier, submitted };
    const { submission, at, late } = event.data;
    return { now: dossier, submitted: [...submitted, { submission, at, late, contents: dossier }] };
  },
};

export const dossierVersionsAggregate = { decider: dossierVersionsDecider, catalogue: dossierCatalogue };

export interface SubmissionChanges {
  readonly submission: number;
  readonly at: string;
  readonly late: boolean;
  /** Against the submission before; absent for the first. */
  readonly changes?: Changes;
}

export interface ChangesSinceLastSubmission {
  readonly submissions: readonly SubmissionChanges[];
  /** What the unit has changed since; absent as long as nothing was submitted. */
  readonly sinceLastSubmission?: Changes;
}

export function changesSinceLastSubmission({ now, submitted }: DossierVersions): ChangesSinceLastSubmission {
  const last = submitted.at(-1);
  return {
    submissions: submitted.map(({ submission, at, late, contents }, index) => {
      const before = submitted[index - 1];
      return { submission, at, late, changes: before && changesBetween(before.contents, contents) };
    }),
    sinceLastSubmission: last && now.situation !== 'NotOpened' ? changesBetween(last.contents, now) : undefined,
  };
}
