/** What plan 004 asks for. */
export const documentKinds = [
  'submission_letter',
  'nominee_list',
  'minutes_council',
  'minutes_steering_committee',
  'achievement_report',
  'initiative_certificate',
];
