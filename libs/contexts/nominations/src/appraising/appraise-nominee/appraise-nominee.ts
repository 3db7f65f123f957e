import type { CriterionRule, RoundRules } from '#contexts/programmes';
import { accepted, type Decision, rejected, unless } from '#platform/event-sourcing';
import { type AppraisalRejection, type Appraiser, isRefusal, nomineeAt } from '../appraisal.js';
import type { Dossier, Nominee } from '../../dossier/dossier.js';
import type { CriterionFinding, DossierEvent } from '../../dossier/dossier-events.js';

export interface AppraiseNominee {
  readonly nomineeId: string;
  /** One for every criterion of the nominee's category. */
  readonly findings: readonly CriterionFinding[];
}

export type AppraiseNomineeRejection =
  | AppraisalRejection
  | {
      readonly code: 'FINDINGS_INCOMPLETE';
      readonly pointer: string;
      readonly missing: readonly string[];
      readonly labels: readonly string[];
    }
  | {
      readonly code: 'CRITERION_UNKNOWN';
      readonly pointer: string;
      readonly criterionId: string;
      readonly category: string;
    }
  | { readonly code: 'FINDING_REPEATED'; readonly pointer: string; readonly criterionId: string }
  | {
      readonly code: 'CRITERION_NOT_MET';
      readonly pointer: string;
      readonly criterionId: string;
      readonly label: string;
      readonly ref: string;
      readonly wording: string;
    };

/** Approval: every criterion met. A nominee with an unmet criterion is returned or refused instead. */
export function appraiseNominee(
  command: AppraiseNominee,
  dossier: Dossier,
  rules: Pick<RoundRules, 'criteriaOf'>,
  appraiser: Appraiser,
): Decision<DossierEvent, AppraiseNomineeRejection> {
  const nominee = nomineeAt(dossier, command.nomineeId, appraiser);
  if (isRefusal(nominee)) return rejected(nominee);

  const rejections = faultsOf(command.findings, nominee, rules.criteriaOf(nominee.category));
  if (rejections.length === 0 && nominee.appraisedBy.includes(nominee.stage)) return accepted();
  return unless(rejections, () => [
    {
      type: 'NomineeAppraised',
      data: { stage: nominee.stage, nomineeId: nominee.nomineeId, findings: command.findings, by: appraiser.personId },
    },
  ]);
}

function faultsOf(
  findings: readonly CriterionFinding[],
  nominee: Nominee,
  criteria: readonly CriterionRule[],
): AppraiseNomineeRejection[] {
  const judged = new Set(findings.map(({ criterionId }) => criterionId));
  const missing = criteria.filter(
    ({ criterionId }) => !judged.has(criterionId) && !nominee.waivedCriteria.includes(criterionId),
  );
  const incomplete: AppraiseNomineeRejection[] =
    missing.length === 0
      ? []
      : [
          {
            code: 'FINDINGS_INCOMPLETE',
            pointer: '/findings',
            missing: missing.map(({ criterionId }) => criterionId),
            labels: missing.map(({ label }) => label),
          },
        ];
  return [...incomplete, ...findings.flatMap((finding, index) => faultOf(finding, index, findings, nominee, criteria))];
}

function faultOf(
  { criterionId, met }: CriterionFinding,
  index: number,
  findings: readonly CriterionFinding[],
  nominee: Nominee,
  criteria: readonly CriterionRule[],
): AppraiseNomineeRejection[] {
  const pointer = `/findings/${index}`;
  const criterion = criteria.find((rule) => rule.criterionId === criterionId);
  if (!criterion)
    return [{ code: 'CRITERION_UNKNOWN', pointer: `${pointer}/criterionId`, criterionId, category: nominee.category }];
  if (findings.findIndex((finding) => finding.criterionId === criterionId) < index)
    return [{ code: 'FINDING_REPEATED', pointer, criterionId }];
  if (met || nominee.waivedCriteria.includes(criterionId)) return [];
  return [
    {
      code: 'CRITERION_NOT_MET',
      pointer: `${pointer}/met`,
      criterionId,
      label: criterion.label,
      ref: criterion.ref,
      wording: criterion.wording,
    },
  ];
}
