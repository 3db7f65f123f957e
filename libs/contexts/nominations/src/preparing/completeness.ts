import type { ComponentRule, PlanReference, RoundRules } from '#contexts/programmes';
import { documentsOf, type Nominee, type OpenedDossier, reportOf } from '../dossier/dossier.js';

/**
 * A component that the plan asks for and the dossier lacks; `confirmation` is the head's word on a report
 * (004:L211).
 */
export interface MissingComponent extends PlanReference {
  readonly componentId: string;
  readonly label: string;
  /** Where in the dossier it belongs. */
  readonly pointer: string;
  readonly nomineeId?: string;
  readonly [fact: string]: string | undefined;
}

export function missingComponents(
  dossier: OpenedDossier,
  nominees: readonly Nominee[],
  { components }: Pick<RoundRules, 'components'>,
): readonly MissingComponent[] {
  return components.flatMap((rule) => {
    if (rule.per === 'dossier') return has(dossier, rule) ? [] : [missing(rule, rule.componentId, '/documents')];
    return nominees
      .filter(({ initiativeClaimed }) => initiativeClaimed || !rule.onlyWithInitiative)
      .flatMap((nominee) => missingOf(dossier, nominee, rule));
  });
}

function missingOf(dossier: OpenedDossier, nominee: Nominee, rule: ComponentRule): readonly MissingComponent[] {
  const { nomineeId } = nominee;
  if (!has(dossier, rule, nomineeId))
    return [{ ...missing(rule, rule.componentId, `/nominees/${nomineeId}/documents`), nomineeId }];
  if (!rule.confirmed || isConfirmed(dossier, nominee)) return [];
  return [
    {
      ...missing(rule, 'confirmation', `/nominees/${nomineeId}/confirmedReportId`),
      label: confirmationLabel,
      nomineeId,
    },
  ];
}

const confirmationLabel = 'Xác nhận của cấp trình khen thưởng trên báo cáo thành tích';

function isConfirmed(dossier: OpenedDossier, { nomineeId, confirmedReportId }: Nominee): boolean {
  return confirmedReportId !== undefined && reportOf(dossier, nomineeId)?.documentId === confirmedReportId;
}

function has(dossier: OpenedDossier, { anyOf }: ComponentRule, nomineeId?: string): boolean {
  return documentsOf(dossier).some(
    (document) => anyOf.includes(document.component) && document.nomineeId === nomineeId,
  );
}

function missing(
  { label, ref, wording, reading }: ComponentRule,
  componentId: string,
  pointer: string,
): MissingComponent {
  return { componentId, label, pointer, ref, wording, ...(reading && { reading }) };
}
