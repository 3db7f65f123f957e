import { own } from '#platform/event-sourcing';
import type { CriterionDeclaration } from '../../dossier/dossier-events.js';
import type { DossierDocument, Nominee, OpenedDossier } from '../../dossier/dossier.js';

export interface NomineeChange {
  readonly nomineeId: string;
  readonly name: string;
}

export interface Correction extends NomineeChange {
  readonly field: 'name' | 'jobTitle' | 'organisation' | 'initiativeClaimed';
  readonly before?: string | boolean;
  readonly after?: string | boolean;
}

export interface DeclarationChange extends NomineeChange {
  readonly criterionId: string;
  readonly before?: CriterionDeclaration;
  readonly after: CriterionDeclaration;
}

export interface Changes {
  readonly nomineesAdded: readonly NomineeChange[];
  readonly nomineesRemoved: readonly NomineeChange[];
  readonly corrections: readonly Correction[];
  readonly documentsAttached: readonly DossierDocument[];
  readonly documentsDetached: readonly DossierDocument[];
  readonly declarations: readonly DeclarationChange[];
  readonly reportsConfirmed: readonly NomineeChange[];
}

type Contents = Pick<OpenedDossier, 'nominees' | 'documents'>;

const correctable = ['name', 'jobTitle', 'organisation', 'initiativeClaimed'] as const;

/** What an appraiser has to look at again. Undone changes are none. */
export function changesBetween(before: Contents, after: Contents): Changes {
  const kept = Object.values(after.nominees).flatMap((nominee) => {
    const earlier = own(before.nominees, nominee.nomineeId);
    return earlier ? [[earlier, nominee] as const] : [];
  });
  return {
    nomineesAdded: missingFrom(before.nominees, after.nominees).map(nameOf),
    nomineesRemoved: missingFrom(after.nominees, before.nominees).map(nameOf),
    corrections: kept.flatMap(([earlier, nominee]) => correctionsOf(earlier, nominee)),
    documentsAttached: missingFrom(before.documents, after.documents),
    documentsDetached: missingFrom(after.documents, before.documents),
    declarations: Object.values(after.nominees).flatMap((nominee) =>
      declarationsOf(own(before.nominees, nominee.nomineeId), nominee),
    ),
    reportsConfirmed: Object.values(after.nominees)
      .filter(
        ({ nomineeId, confirmedReportId }) =>
          confirmedReportId !== undefined && confirmedReportId !== own(before.nominees, nomineeId)?.confirmedReportId,
      )
      .map(nameOf),
  };
}

const nameOf = ({ nomineeId, name }: Nominee): NomineeChange => ({ nomineeId, name });

function missingFrom<T>(one: { readonly [id: string]: T }, other: { readonly [id: string]: T }): readonly T[] {
  return Object.entries(other).flatMap(([id, value]) => (Object.hasOwn(one, id) ? [] : [value]));
}

function correctionsOf(before: Nominee, after: Nominee): readonly Correction[] {
  return correctable
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ ...nameOf(after), field, before: before[field], after: after[field] }));
}

function declarationsOf(before: Nominee | undefined, after: Nominee): readonly DeclarationChange[] {
  return Object.entries(after.declarations).flatMap(([criterionId, declaration]) => {
    const earlier = before?.declarations[criterionId];
    // Every CriterionDeclared makes a new object, so a declaration given again counts even in the same words.
    return earlier === declaration ? [] : [{ ...nameOf(after), criterionId, before: earlier, after: declaration }];
  });
}
