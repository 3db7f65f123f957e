import { setTimeout as sleep } from 'node:timers/promises';
import { CommandBus } from '@nestjs/cqrs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RoundReader, seedProgrammes } from '#contexts/programmes.module';
import { dueCommands, JobQueues } from '#platform/jobs';
import { type RunningJobs, startJobs } from '../../apps/service/src/jobs/start-jobs.js';
import { accepted } from '../support/answers.js';
import { ApiUnderTest } from '../support/api.js';
import { eventually } from '../support/eventually.js';

export interface QueueUnderTest {
  readonly backend: { readonly engine: 'postgres' } | { readonly engine: 'redis'; readonly url: string };
  /** Takes everything out of the queues. */
  wipe(api: ApiUnderTest): Promise<void>;
  close(): Promise<void>;
}

/** Which of the service's plans come to pass when their time comes, on any backend of the queues. */
export function describeDueCommands(name: string, open: () => Promise<QueueUnderTest>): void {
  describe(`what is due, with queues on ${name}`, () => {
    let queue: QueueUnderTest;
    let api: ApiUnderTest;
    let jobs: RunningJobs;
    const roundId = 'interim-2025-state';
    const education = () => api.as('education_appraiser', 'so-giao-duc-va-dao-tao');

    beforeAll(async () => {
      queue = await open();
      api = await ApiUnderTest.start(queue.backend.engine === 'redis' ? { queues: queue.backend } : {});
      await seedProgrammes({
        commands: api.app.get(CommandBus),
        rounds: api.app.get(RoundReader),
        now: api.clock.now(),
      });
      const settings = {
        jobs: { backend: queue.backend, concurrency: 2 },
        appraisal: { termWorkingDays: 10 },
        publicOrigin: 'http://127.0.0.1',
      };
      jobs = startJobs(api.app, settings, api.database.serviceUrl, { interval: 500 });
    });
    afterAll(async () => {
      await jobs.stop();
      await api.close();
      await queue.close();
    });

    const happened = async (stream: string, type: string): Promise<unknown[]> =>
      (await api.events.readStream(stream)).filter((event) => event.type === type).map(({ data }) => data);
    const inTimetable = (type: string) => happened(`timetable-${roundId}`, type);
    const planned = async (since = 0) =>
      ((await api.app.get(JobQueues).open(dueCommands.name).getDelayed()) as { id?: string; timestamp: number }[])
        .filter(({ timestamp }) => timestamp >= since)
        .map(({ id }) => id!)
        .filter((id) => id.includes(roundId))
        .sort();

    it('opens the window of a round that was opened, and plans its reminders and its end', async () => {
      await eventually(async () => (await inTimetable('WindowOpened')).length === 1);
      expect(await inTimetable('WindowOpened')).toMatchObject([{ step: 'unit_to_education', before: '2025-06-15' }]);
      await eventually(async () => (await planned()).some((id) => id.includes('closes.2')));
      await eventually(
        async () => (await planned()).filter((id) => id.includes('unit_to_education.reminder')).length === 5,
      );
    });

    it('reminds when the day has come, once, however often the clock is asked', async () => {
      api.clock.travelTo('2025-06-08T08:00:00+07:00');
      await eventually(async () => (await inTimetable('DeadlineReminderDue')).length === 1);
      await sleep(2_500);
      expect(await inTimetable('DeadlineReminderDue')).toMatchObject([{ before: '2025-06-15', distance: { days: 7 } }]);
    });

    it('has the plan again within a minute after the queue has lost everything', async () => {
      const before = await planned();
      expect(before.length).toBeGreaterThan(5);
      const lost = Date.now();
      await queue.wipe(api);

      await eventually(async () => (await planned(lost)).length === before.length);
      expect(await planned(lost)).toEqual(before);
    });

    it('moves with an extension: the unit that has one keeps its draft when those of others lapse', async () => {
      const [extended, other] = await Promise.all(['so-y-te', 'so-tai-chinh'].map((unitId) => openDraft(unitId)));
      const extension = {
        step: 'unit_to_education',
        unitId: 'so-y-te',
        before: '2025-06-20',
        document: 'Công văn số 130/SGDĐT',
        reason: 'Mưa lũ',
      };
      await accepted((await education()).post(`/api/rounds/${roundId}/extend-deadline`, extension));

      api.clock.travelTo('2025-06-15T00:00:00+07:00');
      await eventually(async () => (await happened(`dossier-${other}`, 'DraftLapsed')).length === 1);
      await eventually(async () => (await inTimetable('WindowClosed')).length === 1);
      expect(await happened(`dossier-${extended}`, 'DraftLapsed')).toEqual([]);
      expect(await inTimetable('WindowClosed')).toMatchObject([{ before: '2025-06-15', exceptUnitIds: ['so-y-te'] }]);

      api.clock.travelTo('2025-06-20T00:00:00+07:00');
      await eventually(async () => (await happened(`dossier-${extended}`, 'DraftLapsed')).length === 1);
      await eventually(async () => (await inTimetable('WindowClosed')).length === 2);
      expect(await happened(`dossier-${extended}`, 'DraftLapsed')).toMatchObject([
        { unitId: 'so-y-te', before: '2025-06-20' },
      ]);
      expect((await inTimetable('WindowClosed'))[1]).toMatchObject({ unitId: 'so-y-te', before: '2025-06-20' });
    });

    async function openDraft(unitId: string): Promise<string> {
      const officer = await api.as('unit_officer', unitId);
      const answer = await accepted(officer.post('/api/dossiers', { roundId, unitId }));
      return answer.body.events[0].data.dossierId as string;
    }
  });
}
