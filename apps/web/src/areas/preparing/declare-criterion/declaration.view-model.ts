import type { CriterionDeclaration } from '#contexts/nominations';
import type { CriterionRule } from '#contexts/programmes';
import type { DeclarationDto } from '../../../api/generated';
import type { ReadinessFact } from '../../dossier/shared/readiness';

export interface DeclarationGiven {
  readonly statement: string;
  readonly value: string;
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
  const { statement = '', value, recognition, documentIds = [] } = declaration ?? {};
  return {
    statement,
    value: value === undefined ? '' : String(value).replace('.', ','),
    level: recognition?.level ?? (titleLevels?.length === 1 ? titleLevels[0]! : ''),
    decisionNumber: recognition?.decisionNumber ?? '',
    date: recognition?.date ?? '',
    issuer: recognition?.issuer ?? '',
    documentIds,
  };
}

/** A number as people here write it: 82,5 or 82.5. */
export function numberFrom(text: string): number | undefined {
  const written = text.trim().replace(/%$/, '').trim();
  return /^\d+([.,]\d+)?$/.test(written) ? Number(written.replace(',', '.')) : undefined;
}

/** For a title, the decision says it all: what was achieved need not be told twice. */
export function declarationOf(
  given: DeclarationGiven,
  { kind, title, label }: Pick<CriterionRule, 'kind' | 'title' | 'label'>,
): DeclarationDto {
  const { statement, level, decisionNumber, date, issuer, documentIds } = given;
  const value = numberFrom(given.value);
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
    ...(kind === 'numeric_threshold' && value !== undefined && { value }),
  };
}
