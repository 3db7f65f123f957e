import type { Texts } from '../texts';

export const dossiers: Texts['dossiers'] = {
  title: 'Dossiers',
  situations: { Draft: 'Draft', Submitted: 'Submitted', Returned: 'Returned', Withdrawn: 'Withdrawn' },
  stages: {
    unit: 'At the unit',
    education: 'Appraised by the education department',
    home_affairs: 'Appraised by the home-affairs department',
    chairman: 'Submitted to the Chairman',
    refused: 'Refused',
    decided: 'Decided',
  },
  kinds: { collective: 'Collective', individual: 'Individual', household: 'Household' },
  outcomes: { awarded: 'Awarded', declined: 'Not awarded', proposed_to_higher_level: 'Proposed to the higher level' },
  components: {
    submission_letter: 'Submission letter',
    nominee_list: 'Nominee list',
    minutes_council: 'Minutes of the council',
    minutes_steering_committee: 'Minutes of the steering committee',
    achievement_report: 'Achievement report',
    initiative_certificate: 'Initiative certificate',
    evidence: 'Evidence',
  },
  titles: {
    don_vi_hoc_tap: 'Learning unit',
    cong_dong_hoc_tap: 'Learning community',
    gia_dinh_hoc_tap: 'Learning family',
    dong_ho_hoc_tap: 'Learning clan',
    cong_dan_hoc_tap: 'Learning citizen',
  },
  levels: { tinh: 'Province', huyen: 'District', xa: 'Commune', thon: 'Hamlet' },
  plan: (wording, ref) => `The plan says: “${wording}” (${ref})`,
  wordsOfPlan: 'Words of the plan',
  late: 'Submitted late, accepted',
  nobodyHolds: 'Settled',
};
