import type { CriterionRule, RoundRules } from '#contexts/programmes';
import { dayOf } from '#platform/calendar';
import { own } from '#platform/event-sourcing';
import type { Nominee, OpenedDossier } from '../dossier/dossier.js';
import type { CriterionDeclaration, Recognition } from '../dossier/dossier-events.js';
import { percentOf, reaches } from './share.js';

type Criterion = {
  readonly pointer: string;
  readonly nomineeId: string;
  readonly nominee: string;
  readonly criterionId: string;
  readonly label: string;
  readonly ref: string;
  readonly wording: string;
};

/** Why a declared recognition does not satisfy the prerequisite. */
export type TitleFault = 'not_declared' | 'other_title' | 'other_level' | 'level_abolished' | 'dated_ahead';

export type EligibilityRejection =
  | ({ readonly code: 'CRITERION_UNDECLARED' } & Criterion)
  | ({
      readonly code: 'TITLE_MISSING';
      readonly title: string;
      readonly levels?: readonly string[];
      readonly fault: TitleFault;
      readonly recognisedUntil?: string;
      readonly basis?: string;
    } & Criterion)
  | ({ readonly code: 'THRESHOLD_NOT_REACHED'; readonly atLeast: number; readonly value?: number } & Criterion)
  | ({ readonly code: 'EVIDENCE_MISSING' } & Criterion);

/** Criteria are cumulative: every one of the nominee's category must be met. */
export function unmetCriteria(
  dossier: OpenedDossier,
  nominee: Nominee,
  rules: Pick<RoundRules, 'criteriaOf'>,
  at: string,
): readonly EligibilityRejection[] {
  return rules
    .criteriaOf(nominee.category)
    .filter(({ criterionId }) => !nominee.waivedCriteria.includes(criterionId))
    .flatMap((rule) => unmet(dossier, nominee, rule, at));
}

function unmet(
  dossier: OpenedDossier,
  nominee: Nominee,
  rule: CriterionRule,
  at: string,
): readonly EligibilityRejection[] {
  const declaration = own(nominee.declarations, rule.criterionId);
  const criterion = described(nominee, rule);
  if (rule.kind === 'title_prerequisite') return titleMissing(declaration?.recognition, rule, criterion, at);
  if (!declaration) return [{ code: 'CRITERION_UNDECLARED', ...criterion }];
  switch (rule.kind) {
    case 'assessed':
      return [];
    case 'evidence_required':
      return declaration.documentIds.some((id) => own(dossier.documents, id))
        ? []
        : [{ code: 'EVIDENCE_MISSING', ...criterion }];
    case 'numeric_threshold':
      return belowThreshold(declaration, rule, criterion);
  }
}

function titleMissing(
  recognition: Recognition | undefined,
  rule: CriterionRule,
  criterion: Criterion,
  at: string,
): readonly EligibilityRejection[] {
  const fault = titleFault(recognition, rule, at);
  if (!fault) return [];
  const { title = '', titleLevels: levels, basis } = rule;
  const recognisedUntil = fault === 'level_abolished' ? lastDayOf(recognition, rule) : undefined;
  return [
    {
      code: 'TITLE_MISSING',
      title,
      ...(levels && { levels }),
      fault,
      ...(recognisedUntil && { recognisedUntil }),
      ...(basis && { basis }),
      ...criterion,
    },
  ];
}

function titleFault(recognition: Recognition | undefined, rule: CriterionRule, at: string): TitleFault | undefined {
  if (!recognition) return 'not_declared';
  const { title, titleLevels } = rule;
  if (recognition.title !== title) return 'other_title';
  if (titleLevels && !titleLevels.includes(recognition.level ?? '')) return 'other_level';
  const until = lastDayOf(recognition, rule);
  if (until !== undefined && recognition.date > until) return 'level_abolished';
  return recognition.date > dayOf(at) ? 'dated_ahead' : undefined;
}

/** A level may have ended: nobody could recognise anything there after its last day. */
const lastDayOf = (
  recognition: Recognition | undefined,
  { levelsRecognisedUntil }: CriterionRule,
): string | undefined => levelsRecognisedUntil?.[recognition?.level ?? ''];

function belowThreshold(
  declaration: CriterionDeclaration,
  { atLeast }: CriterionRule,
  criterion: Criterion,
): readonly EligibilityRejection[] {
  if (atLeast === undefined || reaches(declaration, atLeast)) return [];
  const value = percentOf(declaration);
  return [{ code: 'THRESHOLD_NOT_REACHED', atLeast, ...(value !== undefined && { value }), ...criterion }];
}

function described({ nomineeId, name }: Nominee, { criterionId, label, ref, wording }: CriterionRule): Criterion {
  return {
    pointer: `/nominees/${nomineeId}/declarations/${criterionId}`,
    nomineeId,
    nominee: name,
    criterionId,
    label,
    ref,
    wording,
  };
}
