import type { HeldRole } from '../../../api/generated';
import type { Dossier } from './dossier';

/** What somebody may do with a dossier as it stands; a single nominee is changed only where it lies with the unit. */
export interface MayDo {
  readonly addNominees: boolean;
  /** Documents, declarations, corrections, removals. */
  readonly supplement: boolean;
  readonly confirmReports: boolean;
  readonly recordCopies: boolean;
  readonly submit: boolean;
  readonly withdraw: boolean;
  readonly revive: boolean;
  readonly deleteDraft: boolean;
}

/** The roles in which somebody prepares dossiers, each at its unit. */
export const preparingRoles = <Held extends Pick<HeldRole, 'role'>>(acting: readonly Held[]): readonly Held[] =>
  acting.filter(({ role }) => role === 'unit_officer' || role === 'unit_head');

export function mayDo(
  acting: readonly Pick<HeldRole, 'role' | 'unitId'>[],
  dossier: Dossier,
  round: { readonly situation: 'Open' | 'Closed' },
): MayDo {
  const ofUnit = preparingRoles(acting).filter(({ unitId }) => unitId === dossier.unitId);
  const prepares = ofUnit.length > 0;
  const heads = ofUnit.some(({ role }) => role === 'unit_head');
  const appraises = acting.some(({ role, unitId }) => /_appraiser$/.test(role) && dossier.heldBy.includes(unitId));
  const alive = dossier.situation !== 'Withdrawn';
  const atUnit = alive && liesWithUnit(dossier);
  const beyondRecall = dossier.nominees.some(({ stage }) => stage === 'chairman' || stage === 'decided');
  return {
    addNominees:
      prepares && round.situation === 'Open' && (dossier.situation === 'Draft' || dossier.situation === 'Returned'),
    supplement: prepares && atUnit,
    confirmReports: heads && atUnit,
    recordCopies: alive && (prepares || appraises),
    submit: heads && atUnit,
    withdraw: heads && alive && !beyondRecall,
    revive: heads && dossier.situation === 'Withdrawn' && round.situation === 'Open',
    deleteDraft: prepares && dossier.submissions === 0,
  };
}

/** Before it was submitted, when it came back whole, or while single nominees are back. */
export const liesWithUnit = ({ situation, nominees }: Pick<Dossier, 'situation' | 'nominees'>): boolean =>
  situation === 'Draft' ||
  situation === 'Returned' ||
  (situation === 'Submitted' && nominees.some(({ stage }) => stage === 'unit'));
