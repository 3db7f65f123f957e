import type { RoundRules } from '#contexts/programmes';
import { type Decision, own, rejected, unless } from '#platform/event-sourcing';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { CriterionDeclaration, DossierEvent } from '../../dossier/dossier-events.js';
import { type RatioImpossible, ratioImpossible } from '../share.js';
import { nomineeAtUnit, type NomineeAtUnitRejection } from '../../dossier/nominee-at-unit.js';

export interface DeclareCriterion {
  readonly nomineeId: string;
  readonly criterionId: string;
  readonly declaration: CriterionDeclaration;
  readonly by: string;
}

export type DeclareCriterionRejection =
  | NomineeAtUnitRejection
  | {
      readonly code: 'UNKNOWN_CRITERION';
      readonly pointer: string;
      readonly criterionId: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'DOCUMENT_NOT_FOUND'; readonly pointer: string; readonly documentId: string }
  | RatioImpossible;

/** What is declared need not suffice yet: the unit works on it, and the submission is where it must hold. */
export function declareCriterion(
  command: DeclareCriterion,
  dossier: OpenedDossier,
  rules: RoundRules,
): Decision<DossierEvent, DeclareCriterionRejection> {
  const { nomineeId, criterionId, declaration } = command;
  const { nominee, refusal } = nomineeAtUnit(dossier, nomineeId);
  if (refusal) return rejected(refusal);
  const known = rules.criteriaOf(nominee.category).map((criterion) => criterion.criterionId);
  const unknown = known.includes(criterionId)
    ? []
    : [{ code: 'UNKNOWN_CRITERION', pointer: '/criterionId', criterionId, known } as const];
  const impossible = ratioImpossible(declaration.ratio, '/declaration/ratio/count');
  return unless([...unknown, ...strayDocuments(command, dossier), ...impossible], () =>
    sameDeclaration(own(nominee.declarations, criterionId), declaration)
      ? []
      : [{ type: 'CriterionDeclared', data: command }],
  );
}

function strayDocuments(
  { nomineeId, declaration }: DeclareCriterion,
  { documents }: OpenedDossier,
): readonly DeclareCriterionRejection[] {
  return declaration.documentIds.flatMap((documentId, index) => {
    const document = own(documents, documentId);
    const usable = document && (document.nomineeId === undefined || document.nomineeId === nomineeId);
    return usable
      ? []
      : [{ code: 'DOCUMENT_NOT_FOUND', pointer: `/declaration/documentIds/${index}`, documentId } as const];
  });
}

function sameDeclaration(one: CriterionDeclaration | undefined, other: CriterionDeclaration): boolean {
  return one !== undefined && JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

const inOrder = ({ statement, documentIds, ratio, value, recognition: title }: CriterionDeclaration) => [
  statement,
  documentIds,
  ratio && [ratio.count, ratio.whole],
  value,
  title && [title.title, title.level, title.decisionNumber, title.date, title.issuer],
];
