import { it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { type Awards, awardsDecider } from '../awards-of-round.js';
import { compiled, reviewed } from '../testing/round.js';
import { type RecordCouncilOpinion, recordCouncilOpinion } from './record-council-opinion.js';

const opinion = reviewed.data as RecordCouncilOpinion;

const record =
  (changed: Partial<RecordCouncilOpinion> = {}) =>
  (awards: Awards) =>
    recordCouncilOpinion({ ...opinion, ...changed }, awards, '2025-01-12');

it('the council gives its opinion on every nominee', () => {
  given(awardsDecider, compiled).when(record()).then(reviewed);
});

it('an opinion needs minutes of a session that was held, and covers every nominee once, with a remark where it disagrees', () => {
  given(awardsDecider, compiled)
    .when(
      record({
        sessionDate: '2025-01-13',
        minutesNumber: '',
        opinions: [
          { nomineeId: 'n1', opinion: 'not_agreed' },
          { nomineeId: 'n3', opinion: 'agreed' },
        ],
      }),
    )
    .thenRejected(
      { code: 'REQUIRED', pointer: '/minutesNumber' },
      { code: 'DATE_IN_FUTURE', pointer: '/sessionDate', date: '2025-01-13', today: '2025-01-12' },
      { code: 'NOMINEES_MISSING', pointer: '/opinions', missing: ['n2'], names: ['Phòng n2'] },
      { code: 'NOMINEE_NOT_IN_PROPOSAL', pointer: '/opinions/1/nomineeId', nomineeId: 'n3' },
      { code: 'REQUIRED', pointer: '/opinions/0/remark' },
    );
});

it('the council reviews a list once', () => {
  given(awardsDecider, compiled, reviewed)
    .when(record())
    .thenRejected({ code: 'WRONG_SITUATION', situation: 'Reviewed', allowed: ['Compiled'] });
});
