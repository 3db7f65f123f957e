import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import type { AwardEvent } from '../award-events.js';
import { type Awards, awardsDecider } from '../awards-of-round.js';
import {
  cityRules,
  compiled,
  compiledForState,
  decided,
  leadTime,
  proposed,
  standing,
  stateRules,
  submitted,
  withdrawn,
} from '../testing/round.js';
import { type DecideAwards, decideAwards } from './decide-awards.js';

const awarded = { nomineeId: 'n1', outcome: 'awarded' } as const;
const declined = { nomineeId: 'n2', outcome: 'declined', reason: 'Thành tích chưa rõ' } as const;
const decision = { number: '512/QĐ-UBND', date: '2025-02-03', signer: 'Nguyễn Văn A' };

const decide =
  (changed: Partial<DecideAwards> = {}, dossiers = standing(), rules = cityRules) =>
  (awards: Awards) =>
    decideAwards(
      { proposalId: 'p1', decision, outcomes: [awarded, declined], by: 'chu-tich', ...changed },
      awards,
      dossiers,
      rules,
      '2025-02-05',
    );

describe('a decision', () => {
  it('has number, date, signer and an outcome for every nominee', () => {
    given(awardsDecider, compiled, submitted).when(decide()).then(decided);
  });

  it('is refused with everything it lacks at once', () => {
    given(awardsDecider, compiled, submitted)
      .when(
        decide({
          decision: { number: ' ', date: '2025-02-06', signer: '' },
          outcomes: [awarded, awarded, { nomineeId: 'n9', outcome: 'awarded' }],
        }),
      )
      .thenRejected(
        { code: 'REQUIRED', pointer: '/decision/number' },
        { code: 'REQUIRED', pointer: '/decision/signer' },
        { code: 'DATE_IN_FUTURE', pointer: '/decision/date', date: '2025-02-06', today: '2025-02-05' },
        { code: 'NOMINEES_MISSING', pointer: '/outcomes', missing: ['n2'], names: ['Phòng n2'] },
        { code: 'NOMINEE_REPEATED', pointer: '/outcomes/1/nomineeId', nomineeId: 'n1' },
        { code: 'NOMINEE_NOT_IN_PROPOSAL', pointer: '/outcomes/2/nomineeId', nomineeId: 'n9' },
      );
  });

  it('declines with a reason only', () => {
    given(awardsDecider, compiled, submitted)
      .when(decide({ outcomes: [awarded, { nomineeId: 'n2', outcome: 'declined' }] }))
      .thenRejected({ code: 'REQUIRED', pointer: '/outcomes/1/reason' });
  });

  it('bears a number that no other decision of the round bears', () => {
    const other = [
      { ...compiled, data: { ...compiled.data, proposalId: 'p0' } },
      { ...submitted, data: { ...submitted.data, proposalId: 'p0' } },
      { ...decided, data: { ...decided.data, proposalId: 'p0' } },
    ] as AwardEvent[];
    given(awardsDecider, ...other, compiled, submitted)
      .when(decide({ decision: { ...decision, number: '512 / qđ-ubnd' } }))
      .thenRejected({
        code: 'DECISION_NUMBER_TAKEN',
        pointer: '/decision/number',
        number: '512 / qđ-ubnd',
        proposalId: 'p0',
      });
  });

  it('is not older than the proposal', () => {
    given(awardsDecider, compiled, submitted)
      .when(decide({ decision: { ...decision, date: '2025-01-16' } }))
      .thenRejected({
        code: 'DECISION_BEFORE_SUBMISSION',
        pointer: '/decision/date',
        date: '2025-01-16',
        submittedOn: '2025-01-17',
      });
  });

  it('keeps the 30 working days itself where the round binds it to them (A-22)', () => {
    given(awardsDecider, compiled, submitted)
      .when(decide({}, standing(), { ...cityRules, leadTime: { ...leadTime, binds: 'decision' } }))
      .thenRejected({
        code: 'LEAD_TIME_TOO_SHORT',
        roundId: cityRules.roundId,
        required: 30,
        actual: 24,
        latestDay: '2025-01-17',
        conference: '2025-03-07',
        ref: '004:L229',
        wording: leadTime.wording,
        reading: 'A-22',
      });
  });

  it('waits until the proposal was submitted', () => {
    given(awardsDecider, compiled)
      .when(decide())
      .thenRejected({ code: 'WRONG_SITUATION', situation: 'Compiled', allowed: ['SubmittedToChairman'] });
  });
});

describe('who can be awarded', () => {
  it('nobody who no longer stands; such a nominee can still be declined', () => {
    given(awardsDecider, compiled, submitted)
      .when(decide({}, standing(withdrawn)))
      .thenRejected({
        code: 'NOMINEE_NOT_STANDING',
        pointer: '/outcomes/0',
        nomineeId: 'n1',
        name: 'Phòng n1',
        holder: 'withdrawn',
        by: 'x',
      });
    given(awardsDecider, compiled, submitted)
      .when(decide({ outcomes: [{ ...declined, nomineeId: 'n1' }, declined] }, standing(withdrawn)))
      .then({
        ...decided,
        data: {
          ...decided.data,
          outcomes: ['n1', 'n2'].map((id) => ({ ...proposed(id), outcome: 'declined', reason: declined.reason })),
        },
      } as AwardEvent);
  });

  it('also before the dossier has heard that it lies with the Chairman, and after', () => {
    const heard = standing({
      type: 'NomineesSubmittedToChairman',
      data: { proposalId: 'p1', nomineeIds: ['n1', 'n2'], to: { at: 'stage', stage: 'chairman' } },
    });
    given(awardsDecider, compiled, submitted).when(decide({}, heard)).then(decided);
  });

  it('a state award is proposed to the higher level, not given by the Chairman (004:L199)', () => {
    given(awardsDecider, compiledForState, submitted)
      .when(decide({}, standing(), stateRules))
      .thenRejected({
        code: 'BEYOND_AUTHORITY',
        bodyName: 'Chủ tịch Ủy ban nhân dân Thành phố',
        pointer: '/outcomes/0/outcome',
        nomineeId: 'n1',
        form: 'bang_khen_ttcp',
        label: 'Bằng khen Thủ tướng Chính phủ',
        ref: '004:L199',
        wording: 'trình Chủ tịch khen thưởng hoặc đề nghị cấp trên',
      });
    given(awardsDecider, compiledForState, submitted)
      .when(
        decide({ outcomes: [{ ...awarded, outcome: 'proposed_to_higher_level' }, declined] }, standing(), stateRules),
      )
      .then({
        ...decided,
        data: {
          ...decided.data,
          outcomes: [
            {
              ...proposed('n1'),
              outcome: 'proposed_to_higher_level',
              reason: undefined,
              form: 'bang_khen_ttcp',
              formLabel: 'Bằng khen Thủ tướng Chính phủ',
            },
            { ...proposed('n2'), outcome: 'declined', reason: 'Thành tích chưa rõ' },
          ],
        },
      } as AwardEvent);
  });
});
