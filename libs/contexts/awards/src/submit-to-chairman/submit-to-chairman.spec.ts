import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import type { AwardEvent } from '../award-events.js';
import { type Awards, awardsDecider } from '../awards-of-round.js';
import {
  cityRules,
  compiled,
  compiledForState,
  leadTime,
  proposed,
  reviewed,
  roundId,
  standing,
  stateRules,
  submitted,
  withdrawn,
} from '../testing/round.js';
import { submitToChairman } from './submit-to-chairman.js';

const submit =
  (at = '2025-01-17T16:00:00.000Z', rules = cityRules, dossiers = standing(), addressee = 'chu-tich-ubnd') =>
  (awards: Awards) =>
    submitToChairman({ proposalId: 'p1', addressee, by: 'z', at }, awards, dossiers, rules);

const sent = (day: string, workingDaysLeft?: number): AwardEvent => ({
  type: 'ProposalSubmitted',
  data: {
    proposalId: 'p1',
    to: { at: 'stage', stage: 'chairman', unitId: 'chu-tich-ubnd' },
    day,
    workingDaysLeft,
    nominees: [proposed('n1'), proposed('n2')],
    by: 'z',
  },
});

describe('AC-22: the council', () => {
  it('comes first at state tier', () => {
    given(awardsDecider, compiledForState).when(submit(undefined, stateRules)).thenRejected({
      code: 'COUNCIL_REVIEW_REQUIRED',
      bodyName: 'Hội đồng Thi đua - Khen thưởng Thành phố',
      ref: '004:L221',
      wording: 'báo cáo Hội đồng Thi đua - Khen thưởng Thành phố xét',
    });
    given(awardsDecider, compiledForState, reviewed).when(submit(undefined, stateRules)).then(sent('2025-01-17'));
  });

  it('may be passed over at city tier', () => {
    given(awardsDecider, compiled).when(submit()).then(sent('2025-01-17'));
  });
});

describe('AC-14: 30 working days before the conference, across Tết 2025', () => {
  const binding = { ...cityRules, leadTime };
  const unknown = { ...binding, workingDaysLeft: () => undefined };

  it('are kept on Friday 17/01 at 23:00', () => {
    given(awardsDecider, compiled).when(submit('2025-01-17T16:00:00.000Z', binding)).then(sent('2025-01-17', 30));
  });

  it('are missed on Monday 20/01', () => {
    given(awardsDecider, compiled).when(submit('2025-01-20T01:00:00.000Z', binding)).thenRejected({
      code: 'LEAD_TIME_TOO_SHORT',
      roundId,
      required: 30,
      actual: 29,
      latestDay: '2025-01-17',
      conference: '2025-03-07',
      ref: '004:L229',
      wording: leadTime.wording,
      reading: 'A-22',
    });
  });

  it('bind the decision instead where the round says so', () => {
    given(awardsDecider, compiled)
      .when(submit('2025-01-20T01:00:00.000Z', { ...cityRules, leadTime: { ...leadTime, binds: 'decision' } }))
      .then(sent('2025-01-20', 29));
  });

  it('cannot be counted before the conference is scheduled, nor without the official calendar', () => {
    const { ref, wording } = leadTime;
    given(awardsDecider, compiled)
      .when(submit(undefined, { ...cityRules, leadTime: { ...leadTime, conference: undefined } }))
      .thenRejected({ code: 'CONFERENCE_NOT_SCHEDULED', roundId, required: 30, ref, wording });
    given(awardsDecider, compiled)
      .when(submit(undefined, { ...unknown, leadTime: { ...leadTime, latestDay: undefined } }))
      .thenRejected({ code: 'CALENDAR_MISSING', conference: '2025-03-07', required: 30, ref, wording });
  });

  it('are kept by whoever comes by the last day, though nobody can count all that is left', () => {
    given(awardsDecider, compiled).when(submit('2023-01-20T01:00:00.000Z', unknown)).then(sent('2023-01-20'));
  });
});

it('a nominee who withdrew meanwhile holds the proposal back', () => {
  given(awardsDecider, compiled)
    .when(submit(undefined, cityRules, standing(withdrawn)))
    .thenRejected(
      {
        code: 'NOMINEE_NOT_STANDING',
        pointer: '/nominees/0',
        nomineeId: 'n1',
        name: 'Phòng n1',
        holder: 'withdrawn',
        by: 'x',
      },
      {
        code: 'NOMINEE_NOT_STANDING',
        pointer: '/nominees/1',
        nomineeId: 'n2',
        name: 'Phòng n2',
        holder: 'withdrawn',
        by: 'x',
      },
    );
});

it('a proposal goes to the Chairman and nobody else, once', () => {
  given(awardsDecider, compiled)
    .when(submit(undefined, cityRules, standing(), 'hoi-dong-tdkt'))
    .thenRejected({
      code: 'WRONG_ADDRESSEE',
      pointer: '/addressee',
      expected: 'chu-tich-ubnd',
      expectedName: 'Chủ tịch Ủy ban nhân dân Thành phố',
      given: 'hoi-dong-tdkt',
      givenName: 'Hội đồng Thi đua - Khen thưởng Thành phố',
      ref: '004:L199',
      wording: 'trình Chủ tịch khen thưởng hoặc đề nghị cấp trên',
    });
  given(awardsDecider, compiled, submitted)
    .when(submit())
    .thenRejected({ code: 'WRONG_SITUATION', situation: 'SubmittedToChairman', allowed: ['Compiled', 'Reviewed'] });
});

it('a proposal that was compiled anew since its nominees were held is not submitted', () => {
  const attempt = { owner: { stream: 'awards-r', id: 'p1' }, commandId: 'c1', n: 0 };
  const held = { attempt, parts: [{ dossierId: 'd1', nomineeIds: ['n1'] }] };
  given(awardsDecider, compiled)
    .when((awards) =>
      submitToChairman(
        { proposalId: 'p1', addressee: 'chu-tich-ubnd', by: 'z', at: '2025-01-17T16:00:00.000Z' },
        awards,
        standing(),
        cityRules,
        { held },
      ),
    )
    .thenRejected({ code: 'PROPOSAL_COMPILED_ANEW' });
});

it('a proposal that was never compiled is not found', () => {
  given(awardsDecider).when(submit()).thenRejected({ code: 'PROPOSAL_NOT_FOUND', proposalId: 'p1' });
});

describe('a proposal whose nominees are held', () => {
  const attempt = { owner: { stream: 'awards-interim-2025-city', id: 'p1' }, commandId: 'c1', n: 0 };
  const holding =
    (...nomineeIds: string[]) =>
    (awards: Awards) =>
      submitToChairman(
        { proposalId: 'p1', addressee: 'chu-tich-ubnd', by: 'z', at: '2025-01-17T16:00:00.000Z' },
        awards,
        standing(),
        cityRules,
        { held: { attempt, parts: [{ dossierId: 'd1', nomineeIds }] } },
      );

  it('is submitted with exactly those, and says by which attempt', () => {
    const submitted = sent('2025-01-17') as Extract<AwardEvent, { type: 'ProposalSubmitted' }>;
    given(awardsDecider, compiled)
      .when(holding('n1', 'n2'))
      .then({ ...submitted, data: { ...submitted.data, attempt } });
  });

  it('is not submitted when it was compiled anew meanwhile', () => {
    given(awardsDecider, compiled).when(holding('n1')).thenRejected({ code: 'PROPOSAL_COMPILED_ANEW' });
  });
});
