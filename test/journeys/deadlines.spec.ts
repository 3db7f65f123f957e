import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { daysOffByLaw, weekday } from '#platform/calendar';
import { accepted, expectRefusal } from '../support/answers.js';
import { annual, type DossierAtHand, final, homeAffairs, interim, Situations } from '../support/situations.js';

let situations: Situations;
beforeAll(async () => (situations = await Situations.startingAt('2025-01-02T09:00:00+07:00')));
afterAll(() => situations.close());

const weekdaysOff = (year: number): readonly string[] =>
  daysOffByLaw(year)
    .flatMap(({ days }) => days)
    .filter((day) => weekday(day) !== 0 && weekday(day) !== 6);

const submissionOf = async (dossier: DossierAtHand) =>
  (await situations.storyOf(dossier)).findLast(({ type }) => type === 'DossierSubmitted')?.data;
const refusedSubmission = (dossier: DossierAtHand) => situations.storesNothing(() => situations.submit(dossier));

describe('the conference', () => {
  it('AC-14: across Tết 2025 the Chairman must have the proposal by 17/01/2025, thirty working days before 07/3/2025', async () => {
    const officer = await situations.homeAffairsAppraiser();
    const inTime = await situations.proposed({ unitId: 'so-y-te', roundId: interim });
    const tooLate = await situations.proposed({ unitId: 'so-tai-chinh', roundId: interim });

    const unscheduled = await situations.storesNothing(() => officer.post(`${inTime.proposal}/submit-to-chairman`));
    expectRefusal(unscheduled, 422, { code: 'CONFERENCE_NOT_SCHEDULED', required: 30, ref: '004:L229' });

    await accepted(
      officer.post(`/api/rounds/${interim}/schedule-conference`, {
        date: '2025-03-07',
        document: 'Kế hoạch số 12/KH-UBND ngày 02/01/2025',
      }),
    );
    const round = await officer.get(`/api/rounds/${interim}`);
    expect(round.body.leadTime).toMatchObject({
      workingDays: 30,
      latestDay: { day: '2025-01-17', weekday: 'Thứ Sáu' },
    });

    situations.travelTo('2025-01-17T23:00:00');
    const sent = await accepted(officer.post(`${inTime.proposal}/submit-to-chairman`));
    expect(sent.body.events).toMatchObject([
      { type: 'ProposalSubmitted', data: { day: '2025-01-17', workingDaysLeft: 30 } },
    ]);

    situations.travelTo('2025-01-20T08:00:00');
    const refused = await situations.storesNothing(() => officer.post(`${tooLate.proposal}/submit-to-chairman`));
    expectRefusal(refused, 422, {
      code: 'LEAD_TIME_TOO_SHORT',
      required: 30,
      actual: 29,
      latestDay: '2025-01-17',
      conference: '2025-03-07',
      ref: '004:L229',
      reading: 'A-22',
    });
    expect(refused.body.errors[0].detail).toContain('17/01/2025');
  });
});

describe('a conference some years ahead', () => {
  it('holds nobody back who is in time, also while the years between have no notice of working days', async () => {
    const officer = await situations.homeAffairsAppraiser();
    const early = await situations.proposed({ unitId: 'so-y-te', roundId: final });
    const submission = () => officer.post(`${early.proposal}/submit-to-chairman`);
    const document = 'Kế hoạch số 20/KH-UBND ngày 20/01/2025';
    await accepted(officer.post(`/api/rounds/${final}/schedule-conference`, { date: '2030-03-08', document }));
    const uncounted = await situations.storesNothing(submission);
    expectRefusal(uncounted, 422, { code: 'CALENDAR_MISSING', conference: '2030-03-08' });

    const administrator = await situations.api.administrator();
    const withoutTet = await situations.storesNothing(() =>
      administrator.post('/api/calendars/2030', {
        offDays: weekdaysOff(2030).filter((day) => !day.startsWith('2030-02')),
        workingSaturdays: [],
        document,
        sources: [],
      }),
    );
    expectRefusal(withoutTet, 422, { code: 'HOLIDAY_LEFT_OUT', holiday: 'tet', day: '2030-02-02' });
    for (const year of [2029, 2030])
      await accepted(
        administrator.post(`/api/calendars/${year}`, {
          offDays: weekdaysOff(year),
          workingSaturdays: [],
          document,
          sources: [],
        }),
      );
    expect((await officer.get(`/api/rounds/${final}`)).body.leadTime).toMatchObject({
      latestDay: { day: '2030-01-23' },
    });
    await accepted(submission());
  });
});

describe('the annual round of 2025', () => {
  const roundId = annual(2025);

  it('AC-10, AC-11: "trước ngày 15/7" is the whole of 14/7 in Việt Nam and not an instant more, unless the receiver accepts it late', async () => {
    situations.travelTo('2025-07-01T09:00:00');
    const onTime = await situations.complete({ unitId: 'so-tu-phap', roundId });
    const late = await situations.complete({ unitId: 'so-cong-thuong', roundId });

    situations.travelTo('2025-07-14T16:59:59.999Z');
    expect((await late.head.get(`${late.path}/readiness`)).body).toMatchObject({
      ready: true,
      onTime: true,
      lastDay: '2025-07-14',
    });
    await accepted(situations.submit(onTime));
    expect(await submissionOf(onTime)).toMatchObject({ late: false, at: '2025-07-14T16:59:59.999Z' });

    situations.travelTo('2025-07-14T17:00:00Z');
    const refused = await refusedSubmission(late);
    expectRefusal(refused, 422, {
      code: 'DEADLINE_PASSED',
      before: '2025-07-15',
      lastDay: '2025-07-14',
      nomineeIds: late.nomineeIds,
      ref: '004:L227',
      reading: 'A-38',
    });
    expect(refused.body.errors[0].detail).toContain('hết ngày 14/7/2025');
    expect((await late.head.get(`${late.path}/readiness`)).body).toMatchObject({
      ready: false,
      onTime: false,
      lastDay: '2025-07-14',
    });

    const grant = {
      unitId: late.unitId,
      reason: 'Ảnh hưởng của mưa lũ',
      document: 'Công văn số 150/SGDĐT ngày 15/7/2025',
    };
    const appraiser = await situations.educationAppraiser();
    const grants = `/api/rounds/${roundId}/grant-late-acceptance`;
    const unlimited = await situations.storesNothing(() => appraiser.post(grants, grant));
    expectRefusal(unlimited, 422, { code: 'LATE_ACCEPTANCE_UNLIMITED' });
    await accepted(appraiser.post(grants, { ...grant, dossierId: 'another-dossier' }));
    await refusedSubmission(late);
    const forThis = { ...grant, dossierId: late.dossierId };
    await accepted(appraiser.post(grants, forThis));
    await accepted(appraiser.post(`/api/rounds/${roundId}/take-back-late-acceptance`, forThis));
    expectRefusal(await refusedSubmission(late), 422, { code: 'DEADLINE_PASSED' });
    await accepted(appraiser.post(grants, forThis));
    expect((await late.head.get(`${late.path}/readiness`)).body).toMatchObject({
      ready: true,
      onTime: true,
      acceptedLateBy: grant.document,
    });
    await accepted(situations.submit(late));
    expect(await submissionOf(late)).toMatchObject({ late: true, at: '2025-07-14T17:00:00.000Z' });
  });

  it('is extended for one unit alone, by a document', async () => {
    situations.travelTo('2025-07-10T09:00:00');
    const extended = await situations.complete({ unitId: 'so-xay-dung', roundId });
    const other = await situations.complete({ unitId: 'so-du-lich', roundId });
    const extension = {
      step: 'unit_to_education',
      unitId: extended.unitId,
      before: '2025-07-22',
      document: 'Công văn số 130/SGDĐT ngày 10/7/2025',
      reason: 'Ảnh hưởng của mưa lũ',
    };
    await accepted((await situations.educationAppraiser()).post(`/api/rounds/${roundId}/extend-deadline`, extension));

    situations.travelTo('2025-07-21T23:59:00');
    expectRefusal(await refusedSubmission(other), 422, { code: 'DEADLINE_PASSED', before: '2025-07-15' });
    await accepted(situations.submit(extended));
    expect(await submissionOf(extended)).toMatchObject({ late: false });
  });

  it('takes a district on its last day in force, and no more on the day after', async () => {
    situations.travelTo('2025-06-20T09:00:00');
    const onLastDay = await situations.complete({ unitId: 'quan-ba-dinh', roundId });
    const dayAfter = await situations.complete({ unitId: 'quan-cau-giay', roundId });

    situations.travelTo('2025-06-30T23:59:59.999');
    await accepted(situations.submit(onLastDay));

    situations.travelTo('2025-07-01T00:00:00');
    const refused = await refusedSubmission(dayAfter);
    expectRefusal(refused, 422, { code: 'UNIT_NOT_IN_FORCE', validTo: '2025-06-30' });
    expect(refused.body.errors[0].detail).toContain('Quận Cầu Giấy đã kết thúc hoạt động sau ngày 30/6/2025');
  });
});

describe('the annual round of 2026', () => {
  const roundId = annual(2026);

  it('accepts a dossier on the first day it is open and on the last day permitted', async () => {
    situations.travelTo('2026-01-05T00:00:00');
    await situations.openRound('annual', 2026);
    await situations.submitted({ unitId: 'so-y-te', roundId });
    const last = await situations.complete({ unitId: 'so-tai-chinh', roundId });

    situations.travelTo('2026-07-14T23:59:59.999');
    await accepted(situations.submit(last));
    expect(await submissionOf(last)).toMatchObject({ late: false });
  });

  it('AC-12: the education department hands over before 01/8, and a Saturday does not move the date', async () => {
    situations.travelTo('2026-06-01T09:00:00');
    const inTime = await situations.appraisedByEducation({ unitId: 'so-tu-phap', roundId });
    const tooLate = await situations.appraisedByEducation({ unitId: 'so-cong-thuong', roundId });

    situations.travelTo('2026-07-31T23:59:00');
    const forwarded = await accepted(situations.forward(inTime));
    expect(forwarded.body.events).toMatchObject([{ type: 'BatchForwarded', data: { to: { unitId: homeAffairs } } }]);

    for (const day of ['2026-08-01T00:00:00', '2026-08-03T09:00:00']) {
      situations.travelTo(day);
      const refused = await situations.storesNothing(() => situations.forward(tooLate));
      expectRefusal(refused, 422, {
        code: 'DEADLINE_PASSED',
        before: '2026-08-01',
        lastDay: '2026-07-31',
        ref: '004:L227',
        reading: 'A-39',
      });
      expect(refused.body.errors[0].detail).toContain('hết ngày 31/7/2026');
    }
  });
});
