import type { CriterionDeclaration } from '#contexts/nominations';
import type { CriterionRule } from '#contexts/programmes';
import type { DeclarationDto } from '../../../api/generated';
import type { ReadinessFact } from '../../dossier/shared/readiness';

export interface DeclarationGiven {
  readonly statement: string;
  readonly count: string;
  readonly whole: string;
  readonly level: string;
  readonly decisionNumber: string;
  /** As the date field gives it. */
  readonly date: string;
  readonly issuer: string;
  readonly documentIds: readonly string[];
}

/** Declared and not enough is something else than not declared. */
export function criterionState(
  declaration: CriterionDeclaration | undefined,
  unmet: ReadinessFact | undefined,
): 'notBegun' | 'lacking' | 'done' {
  if (!unmet) return declaration ? 'done' : 'notBegun';
  return declaration ? 'lacking' : 'notBegun';
}

export function givenOf(
  declaration: CriterionDeclaration | undefined,
  { titleLevels }: Pick<CriterionRule, 'titleLevels'>,
): DeclarationGiven {
  const { statement = '', ratio, recognition, documentIds = [] } = declaration ?? {};
  return {
    statement,
    count: ratio ? String(ratio.count) : '',
    whole: ratio ? String(ratio.whole) : '',
    level: recognition?.level ?? (titleLevels?.length === 1 ? titleLevels[0]! : ''),
    decisionNumber: recognition?.decisionNumber ?? '',
    date: recognition?.date ?? '',
    issuer: recognition?.issuer ?? '',
    documentIds,
  };
}

/** A count as people here write it: 1250 or 1.250. */
export function countFrom(text: string): number | undefined {
  const written = text.trim();
  return /^(\d{1,9}|\d{1,3}(\.\d{3}){1,2})$/.test(written) ? Number(written.replaceAll('.', '')) : undefined;
}

/** For a title, the decision says it all: what was achieved need not be told twice. */
export function declarationOf(
  given: DeclarationGiven,
  { kind, title, label }: Pick<CriterionRule, 'kind' | 'title' | 'label'>,
): DeclarationDto {
  const { statement, level, decisionNumber, date, issuer, documentIds } = given;
  const [count, whole] = [countFrom(given.count), countFrom(given.whole)];
  const recognition = {
    title: title ?? '',
    ...(level && { level }),
    decisionNumber: decisionNumber.trim(),
    date,
    issuer: issuer.trim(),
  };
  return {
    statement: statement.trim() || label,
    documentIds: [...documentIds],
    ...(kind === 'title_prerequisite' && { recognition }),
    ...(kind === 'numeric_threshold' && count !== undefined && whole !== undefined && { ratio: { count, whole } }),
  };
}
