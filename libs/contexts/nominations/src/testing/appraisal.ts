import type { Appraiser } from '../appraising/appraisal.js';
import type { DossierEvent, Finding } from '../dossier/dossier-events.js';
import { rules } from './rules.js';
import { added, opened, submitted } from './events.js';

export const educationAppraiser: Appraiser = {
  personId: 'chuyen-vien-gddt',
  stages: ['education'],
  route: rules.route,
};
export const homeAffairsAppraiser: Appraiser = {
  personId: 'chuyen-vien-noi-vu',
  stages: ['home_affairs'],
  route: rules.route,
};

export const everyCriterionMet = [
  { criterionId: 'HNI-A1', met: true },
  { criterionId: 'HNI-A4', met: true },
] as const;

export const appraised = (nomineeId: string, stage: string = 'education'): DossierEvent => ({
  type: 'NomineeAppraised',
  data: {
    stage,
    nomineeId,
    findings: everyCriterionMet,
    by: (stage === 'education' ? educationAppraiser : homeAffairsAppraiser).personId,
  },
});

export const forwarded = (...nomineeIds: string[]): DossierEvent => ({
  type: 'DossierForwarded',
  data: { batchId: 'b1', nomineeIds, to: { at: 'stage', stage: 'home_affairs' }, by: educationAppraiser.personId },
});

/** A dossier of two departments that lies at the education department. */
export const atEducation: readonly DossierEvent[] = [opened, added('n1'), added('n2'), submitted(1, 'n1', 'n2')];

export const unclear: Finding = { subject: 'criterion', id: 'HNI-A1', reason: 'Chưa nêu kết quả cụ thể' };
