import type { Nominee } from '#contexts/nominations';
import type { CategoryRule, ComponentRule, CriterionRule } from '#contexts/programmes';
import type { Dossier } from '../../dossier/shared/dossier';
import { unmetByNominee } from '../../dossier/shared/readiness';
import type { Readiness } from '../../dossier/shared/readiness';

export type ReportState = 'missing' | 'unconfirmed' | 'confirmed' | 'attached';

export interface NomineeRow {
  readonly nominee: Nominee;
  readonly category: string;
  readonly details: string;
  /** Criteria of the category, and how many of them nothing stands against. */
  readonly criteria: number;
  readonly met: number;
  /** Absent where the plan asks for no report. */
  readonly report?: ReportState;
  readonly returned: boolean;
  readonly hints: readonly string[];
}

interface Rules {
  readonly categories: readonly (CategoryRule & { readonly criteria: readonly CriterionRule[] })[];
  readonly components: readonly ComponentRule[];
}

/** In the order in which they were added. */
export function nomineeRows(
  dossier: Dossier,
  { categories, components }: Rules,
  readiness: Readiness,
  returned: ReadonlySet<string>,
): readonly NomineeRow[] {
  const unmet = unmetByNominee(readiness.blocking);
  return dossier.nominees.map((nominee) => {
    const { nomineeId } = nominee;
    const rule = categories.find(({ category }) => category === nominee.category);
    const criteria = rule?.criteria.length ?? 0;
    const reportRule = components.find(({ componentId }) => componentId === 'achievement_report');
    return {
      nominee,
      category: rule?.label ?? nominee.category,
      details: [nominee.jobTitle, nominee.organisation].filter(Boolean).join(', '),
      criteria,
      met: criteria - (unmet.get(nomineeId)?.length ?? 0),
      ...(reportRule && { report: reportStateOf(dossier, nominee, reportRule) }),
      returned: returned.has(nomineeId),
      hints: dossier.warnings.filter((warning) => warning['nomineeId'] === nomineeId).map(({ detail }) => detail),
    };
  });
}

export function reportStateOf(
  { documents }: Pick<Dossier, 'documents'>,
  { nomineeId, confirmedReportId }: Nominee,
  { confirmed }: Pick<ComponentRule, 'confirmed'>,
): ReportState {
  const report = documents.find(
    (document) => document.component === 'achievement_report' && document.nomineeId === nomineeId,
  );
  if (!report) return 'missing';
  if (!confirmed) return 'attached';
  return report.documentId === confirmedReportId ? 'confirmed' : 'unconfirmed';
}
