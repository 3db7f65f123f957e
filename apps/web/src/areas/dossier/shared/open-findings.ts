import type { ComponentRule } from '#contexts/programmes';
import type { Finding } from '#contexts/nominations';
import type { ChangesBody, ChangesSinceLastSubmissionBody } from '../../../api/generated';
import type { Dossier } from './dossier';

/** What the last return asked for and the unit has not submitted again yet. */
export interface OpenFinding {
  readonly finding: Finding;
  /** Whom it concerns, of those that lie with the unit. */
  readonly nomineeIds: readonly string[];
  readonly stage: string;
  readonly at: string;
  readonly byName: string;
  readonly dueBefore: string;
  /** Something that the finding is about has changed since the last submission. */
  readonly addressed: boolean;
}

export function openFindings(
  dossier: Dossier,
  { submissions, sinceLastSubmission }: ChangesSinceLastSubmissionBody,
  components: readonly ComponentRule[],
): readonly OpenFinding[] {
  const lastSubmission = submissions.at(-1)?.at;
  if (lastSubmission === undefined || dossier.situation === 'Withdrawn') return [];
  const atUnit = new Set(dossier.nominees.filter(({ stage }) => stage === 'unit').map(({ nomineeId }) => nomineeId));
  return dossier.returns
    .filter(({ at }) => at >= lastSubmission)
    .flatMap(({ nomineeIds, findings, stage, at, byName, dueBefore }) => {
      const concerned = nomineeIds.filter((nomineeId) => atUnit.has(nomineeId));
      if (concerned.length === 0) return [];
      return findings.map((finding) => ({
        finding,
        nomineeIds: concerned,
        stage,
        at,
        byName,
        dueBefore,
        addressed:
          sinceLastSubmission !== undefined && isAddressed(finding, concerned, sinceLastSubmission, components),
      }));
    });
}

function isAddressed(
  { subject, id }: Finding,
  nomineeIds: readonly string[],
  changes: ChangesBody,
  components: readonly ComponentRule[],
): boolean {
  const concerns = (nomineeId: string | undefined) => nomineeId === undefined || nomineeIds.includes(nomineeId);
  switch (subject) {
    case 'criterion':
      return changes.declarations.some(({ criterionId, nomineeId }) => criterionId === id && concerns(nomineeId));
    case 'component': {
      const kinds =
        components.find(({ componentId, anyOf }) => componentId === id || anyOf.some((kind) => kind === id))?.anyOf ??
        [];
      return changes.documentsAttached.some(
        ({ component, nomineeId }) => kinds.some((kind) => kind === component) && concerns(nomineeId),
      );
    }
    case 'nominee':
      return changes.corrections.some(({ nomineeId }) => concerns(nomineeId));
    case 'dossier':
      return Object.values(changes).some((some) => some.length > 0);
  }
}
