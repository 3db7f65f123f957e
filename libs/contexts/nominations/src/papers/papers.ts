import type { Paper } from '#platform/documents';
import { achievementReport } from './achievement-report.js';
import { minutesOfCouncil, minutesOfSteeringCommittee } from './minutes.js';
import { nomineeList } from './nominee-list.js';
import type { PaperFacts } from './paper.js';
import { submissionLetter } from './submission-letter.js';

/** The components of a dossier that a unit can write in the application instead of uploading a file. */
export const papers = [
  submissionLetter,
  nomineeList,
  minutesOfCouncil,
  minutesOfSteeringCommittee,
  achievementReport,
] as const satisfies readonly Paper<PaperFacts>[];

export type PaperKind = (typeof papers)[number]['kind'];

export const paperKinds: readonly PaperKind[] = papers.map(({ kind }) => kind);

const byKind = new Map<PaperKind, Paper<PaperFacts>>(papers.map((paper) => [paper.kind, paper]));

export const paperOf = (kind: PaperKind): Paper<PaperFacts> => byKind.get(kind)!;
