import { type DeadlineSource, firstOf, type RoundRules, sourceOf } from '#contexts/programmes';
import type { Finding, ReturnExtension } from '../dossier/dossier-events.js';

export interface ReturnReasons {
  readonly findings: readonly Finding[];
  /** yyyy-mm-dd, exclusive: the first day on which the supplemented dossier is too late. */
  readonly dueBefore: string;
  readonly extension?: ReturnExtension;
}

export type FindingRejection =
  | { readonly code: 'REASONS_REQUIRED'; readonly pointer: string }
  | { readonly code: 'REASON_EMPTY'; readonly pointer: string }
  | {
      readonly code: 'FINDING_SUBJECT_UNKNOWN';
      readonly pointer: string;
      readonly subject: string;
      readonly id?: string;
    };

export type ReturnRejection =
  | FindingRejection
  | { readonly code: 'EXTENSION_DOCUMENT_REQUIRED'; readonly pointer: string }
  | { readonly code: 'DUE_DATE_PASSED'; readonly pointer: string; readonly dueBefore: string; readonly today: string }
  | ({
      readonly code: 'DUE_DATE_AFTER_DEADLINE';
      readonly pointer: string;
      readonly dueBefore: string;
      readonly latest: string;
    } & Partial<DeadlineSource>);

/**
 * A return names the criterion or component and a due date within the round's deadline, unless it grants more
 * time.
 */
export function faultsOfReturn(
  { findings, dueBefore, extension }: ReturnReasons,
  categories: readonly string[],
  rules: Pick<RoundRules, 'criteriaOf' | 'components' | 'deadline' | 'route'>,
  today: string,
): ReturnRejection[] {
  const rejections: ReturnRejection[] = faultsOfFindings(findings, categories, rules);
  if (extension && extension.document.trim() === '')
    rejections.push({ code: 'EXTENSION_DOCUMENT_REQUIRED', pointer: '/extension/document' });
  if (dueBefore <= today) rejections.push({ code: 'DUE_DATE_PASSED', pointer: '/dueBefore', dueBefore, today });

  const deadline = rules.deadline(firstOf(rules.route).stage);
  const latest = extension?.before ?? deadline?.before;
  if (latest !== undefined && dueBefore > latest) {
    const source = extension || !deadline ? {} : sourceOf(deadline);
    rejections.push({ code: 'DUE_DATE_AFTER_DEADLINE', pointer: '/dueBefore', dueBefore, latest, ...source });
  }
  return rejections;
}

export function faultsOfFindings(
  findings: readonly Finding[],
  categories: readonly string[],
  rules: Pick<RoundRules, 'criteriaOf' | 'components'>,
): FindingRejection[] {
  if (findings.length === 0) return [{ code: 'REASONS_REQUIRED', pointer: '/findings' }];
  const known = {
    criterion: new Set(
      categories.flatMap((category) => rules.criteriaOf(category)).map(({ criterionId }) => criterionId),
    ),
    component: new Set(rules.components.flatMap(({ componentId, anyOf }) => [componentId, ...anyOf])),
  };
  return findings.flatMap(({ subject, id, reason }, index): FindingRejection[] => {
    const pointer = `/findings/${index}`;
    const empty: FindingRejection[] =
      reason.trim() === '' ? [{ code: 'REASON_EMPTY', pointer: `${pointer}/reason` }] : [];
    const named =
      subject !== 'criterion' && subject !== 'component' ? true : id !== undefined && known[subject].has(id);
    return named ? empty : [...empty, { code: 'FINDING_SUBJECT_UNKNOWN', pointer: `${pointer}/id`, subject, id }];
  });
}
