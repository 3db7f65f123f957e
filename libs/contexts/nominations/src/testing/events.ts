import type { ComponentKind } from '../dossier/components.js';
import type { DossierEvent } from '../dossier/dossier-events.js';
import { toUnit } from '../dossier/whereabouts.js';
import type { Dossier, OpenedDossier } from '../dossier/dossier.js';

const head = 'nguoi-dung-dau';

type Added = Extract<DossierEvent, { type: 'NomineeAdded' }>['data'];

export const opened: DossierEvent = {
  type: 'DossierOpened',
  data: { dossierId: 'd1', roundId: 'interim-2025-city', unitId: 'so-y-te', by: 'chuyen-vien' },
};

/** A department as nominee, unless told otherwise. */
export const added = (nomineeId: string, details: Partial<Added> = {}): DossierEvent => ({
  type: 'NomineeAdded',
  data: {
    nomineeId,
    name: `Phòng ${nomineeId}`,
    kind: 'collective',
    category: 'so_ban_nganh',
    initiativeClaimed: false,
    flags: [],
    by: 'chuyen-vien',
    ...details,
  },
});

export const attached = (documentId: string, component: ComponentKind, nomineeId?: string): DossierEvent => ({
  type: 'DocumentAttached',
  data: {
    documentId,
    component,
    ...(nomineeId && { nomineeId }),
    file: { sha256: documentId, name: `${documentId}.pdf`, size: 1000, mediaType: 'application/pdf' },
    by: 'chuyen-vien',
  },
});

export const letters: readonly DossierEvent[] = [
  attached('to-trinh', 'submission_letter'),
  attached('danh-sach', 'nominee_list'),
];

export const minutes = attached('bien-ban', 'minutes_council');

/** Everything that the plan asks of a department as nominee. */
export const prepared = (nomineeId: string): readonly DossierEvent[] => [
  attached(`bao-cao-${nomineeId}`, 'achievement_report', nomineeId),
  { type: 'AchievementReportConfirmed', data: { nomineeId, documentId: `bao-cao-${nomineeId}`, by: head } },
  {
    type: 'CriterionDeclared',
    data: { nomineeId, criterionId: 'HNI-A1', declaration: { statement: 'Đã tham mưu', documentIds: [] }, by: head },
  },
  {
    type: 'CriterionDeclared',
    data: { nomineeId, criterionId: 'HNI-A4', declaration: recognisedAs('don_vi_hoc_tap'), by: head },
  },
];

export const recognisedAs = (title: string, level?: string, date = '2024-12-20') => ({
  statement: 'Đã được công nhận',
  documentIds: [],
  recognition: { title, ...(level && { level }), decisionNumber: '123/QĐ-UBND', date, issuer: 'UBND Thành phố' },
});

export const submitted = (submission: number, ...nomineeIds: string[]): DossierEvent => ({
  type: 'DossierSubmitted',
  data: {
    submission,
    to: { at: 'stage', stage: 'education', unitId: 'so-gddt' },
    nomineeIds,
    late: false,
    warnings: [],
    by: head,
    at: '2025-07-01T02:00:00.000Z',
  },
});

export const returned = (...nomineeIds: string[]): DossierEvent => ({
  type: 'DossierReturned',
  data: {
    stage: 'education',
    nomineeIds,
    findings: [{ subject: 'component', id: 'minutes', reason: 'Thiếu chữ ký' }],
    dueBefore: '2025-07-15',
    to: toUnit,
    by: 'chuyen-vien-gddt',
  },
});

export const withdrawn: DossierEvent = {
  type: 'DossierWithdrawn',
  data: { reason: 'Rà soát lại', nomineeIds: ['n1'], life: 1, by: 'truong' },
};

export const revived: DossierEvent = {
  type: 'DossierRevived',
  data: { nomineeIds: ['n1'], life: 2, to: toUnit, by: 'truong' },
};

export function open(dossier: Dossier): OpenedDossier {
  if (dossier.situation === 'NotOpened') throw new Error('The situation given must open the dossier');
  return dossier;
}
