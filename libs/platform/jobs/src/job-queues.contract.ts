import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/support/eventually.js';
import { DoomedWorker } from '../testing/src/doomed-worker-process.js';
import { type JobFailure, type JobQueue, JobQueues, JobWorkers, NotWorthRetrying, type QueueBackend } from './index.js';
import { dueCommands, type DueCommand, jobIdOf, keepPlan } from './planned-jobs.js';

interface Letter {
  readonly to: string;
}

/** A backend with nothing in it, and a way to lose all it holds. */
export interface FreshBackend {
  readonly backend: QueueBackend;
  wipe(): Promise<void>;
  close(): Promise<void>;
}

/** What every backend of the queues promises. */
export function describeJobQueues(name: string, fresh: () => Promise<FreshBackend>): void {
  describe(`job queues on ${name}`, () => {
    let there: FreshBackend;
    const cleanUps: (() => Promise<unknown>)[] = [];
    beforeAll(async () => (there = await fresh()), 60_000);
    afterEach(async () => {
      for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
    });
    afterAll(() => there.close());

    const letters = (change: Partial<JobQueue<Letter>> = {}): JobQueue<Letter> => ({
      name: `letters-${randomUUID()}`,
      attempts: 3,
      firstRetryAfter: 20,
      ...change,
    });
    const queuesOf = (...queues: JobQueue[]): JobQueues => {
      const opened = new JobQueues({ backend: there.backend, queues });
      cleanUps.push(() => opened.close());
      return opened;
    };
    const workersWith = ({
      failures = [],
      ...options
    }: { failures?: JobFailure[]; concurrency?: number; takeOverAfter?: number } = {}): JobWorkers => {
      const workers = new JobWorkers({
        backend: there.backend,
        concurrency: 4,
        onFailure: (failure) => failures.push(failure),
        ...options,
      });
      let stopping: Promise<void> | undefined;
      const stop = workers.stop.bind(workers);
      workers.stop = () => (stopping ??= stop());
      cleanUps.push(() => workers.stop());
      return workers;
    };

    it('gives a job to its worker with its data, once, and forgets it', async () => {
      const queue = letters();
      const queues = queuesOf(queue);
      const done: [Letter, string][] = [];
      workersWith().work(queue, async (letter, { id }) => done.push([letter, id]));
      await queues.add(queue, { id: 'letter-1', data: { to: 'Sở Y tế' } });

      await eventually(() => done.length === 1);
      expect(done).toEqual([[{ to: 'Sở Y tế' }, 'letter-1']]);
      await eventually(async () => (await queues.counts())[0]!.active === 0);
      expect(await queues.counts()).toEqual([{ queue: queue.name, waiting: 0, delayed: 0, active: 0, dead: 0 }]);
    });

    it('takes the same id as the same job while it is there, and for as long as it is remembered', async () => {
      const [plain, remembering] = [letters(), letters({ remembered: 3_600 })];
      const queues = queuesOf(plain, remembering);
      const done: string[] = [];
      for (const queue of [plain, remembering])
        for (const _ of [1, 2]) await queues.add(queue, { id: 'a', data: { to: queue.name } });
      const workers = workersWith();
      for (const queue of [plain, remembering]) workers.work(queue, async ({ to }) => done.push(to));
      await eventually(
        async () => done.length === 2 && (await queues.counts()).every(({ waiting, active }) => waiting + active === 0),
      );

      for (const queue of [plain, remembering]) await queues.add(queue, { id: 'a', data: { to: queue.name } });
      await eventually(() => done.length === 3);
      await sleep(200);
      expect(done.filter((to) => to === remembering.name)).toHaveLength(1);
    });

    it('refuses an id that a backend would not take', async () => {
      const queue = letters();
      for (const id of ['a:b', '42', '', 'một'])
        await expect(queuesOf(queue).add(queue, { id, data: { to: '' } })).rejects.toThrow(RangeError);
    });

    it('waits for the instant of a job', async () => {
      const queue = letters();
      const asked = Date.now();
      let done = 0;
      workersWith().work(queue, async () => (done = Date.now()));
      await queuesOf(queue).add(queue, { id: 'later', data: { to: '' }, delay: 400 });

      await eventually(() => done > 0);
      expect(done - asked).toBeGreaterThanOrEqual(399);
    });

    it('tries again with longer pauses, then keeps a dead letter with its reason, which can be run again', async () => {
      const queue = letters();
      const queues = queuesOf(queue);
      const failures: JobFailure[] = [];
      const attempts: number[] = [];
      let broken = true;
      workersWith({ failures }).work(queue, async (_, { attempt }) => {
        attempts.push(attempt);
        if (broken) throw new Error('Máy chủ thư không trả lời');
      });
      await queues.add(queue, { id: 'letter-1', data: { to: 'Sở Y tế' } });

      await eventually(async () => (await queues.counts())[0]!.dead === 1);
      expect(attempts).toEqual([1, 2, 3]);
      await eventually(() => failures.length === 3);
      expect(failures.map(({ dead }) => dead)).toEqual([false, false, true]);
      expect(await queues.deadLetters()).toEqual([
        {
          queue: queue.name,
          id: 'letter-1',
          data: { to: 'Sở Y tế' },
          reason: 'Máy chủ thư không trả lời',
          attempts: 3,
          failedAt: expect.stringMatching(/^\d{4}-/),
        },
      ]);

      broken = false;
      expect(await queues.runAgain(queue.name, 'letter-1')).toBe(true);
      await eventually(() => attempts.length === 4);
      expect(attempts[3]).toBe(1);
      await eventually(async () => (await queues.counts())[0]!.dead === 0);
      expect(await queues.runAgain(queue.name, 'letter-1')).toBe(false);
      expect(await queues.runAgain('no-such-queue', 'letter-1')).toBe(false);
    });

    it('does not try again what is not worth it', async () => {
      const queue = letters();
      const queues = queuesOf(queue);
      let attempts = 0;
      workersWith().work(queue, async () => {
        attempts++;
        throw new NotWorthRetrying('Không có địa chỉ');
      });
      await queues.add(queue, { id: 'letter-1', data: { to: '' } });

      await eventually(async () => (await queues.counts())[0]!.dead === 1);
      expect(await queues.deadLetters()).toMatchObject([{ reason: 'Không có địa chỉ', attempts: 1 }]);
      expect(attempts).toBe(1);
    });

    it('lets two workers share the jobs, each job done by one', async () => {
      const queue = letters();
      const done: [string, number][] = [];
      const busy = new Set<number>();
      for (const worker of [1, 2]) {
        workersWith({ concurrency: 1 }).work(queue, async (_, { id }) => {
          busy.add(worker);
          await eventually(() => busy.size === 2); // or a quick one would have done them all before the other is connected
          done.push([id, worker]);
        });
      }
      await queuesOf(queue).addAll(
        queue,
        Array.from({ length: 40 }, (_, number) => ({ id: `letter-${number}`, data: { to: '' } })),
      );

      await eventually(() => done.length >= 40);
      await sleep(100);
      expect(new Set(done.map(([id]) => id)).size).toBe(40);
      expect(done).toHaveLength(40);
      expect(new Set(done.map(([, worker]) => worker)).size).toBe(2);
    });

    it('ends when the job under way is done, and begins no other', async () => {
      const queue = letters();
      const queues = queuesOf(queue);
      let [begun, ended] = [0, 0];
      const stopping = new AbortController();
      const workers = workersWith({ concurrency: 1 });
      workers.work(queue, async () => {
        begun++;
        await once(stopping.signal, 'abort');
        await sleep(300);
        ended++;
      });
      await queues.addAll(
        queue,
        [1, 2, 3].map((number) => ({ id: `letter-${number}`, data: { to: '' } })),
      );
      await eventually(() => begun === 1);

      const stopped = workers.stop();
      stopping.abort();
      await stopped;
      expect([begun, ended]).toEqual([1, 1]);
      expect((await queues.counts())[0]).toMatchObject({ waiting: 2, active: 0 });
    });

    it('loses no job of a worker that is killed', async () => {
      const queue = letters();
      const queues = queuesOf(queue);
      await queues.addAll(
        queue,
        Array.from({ length: 6 }, (_, number) => ({ id: `letter-${number}`, data: { to: '' } })),
      );
      const doomed = await DoomedWorker.start(there.backend, queue.name);
      const held = await doomed.holds(2);
      doomed.kill();

      const done: string[] = [];
      workersWith({ takeOverAfter: 1_000 }).work(queue, async (_, { id }) => done.push(id));
      await eventually(() => done.length === 6);
      expect([...done].sort()).toEqual(Array.from({ length: 6 }, (_, number) => `letter-${number}`));
      expect(done).toEqual(expect.arrayContaining([...held]));
    });

    describe('a plan', () => {
      const plan = (...jobs: [key: string, at: string][]): ReadonlyMap<string, DueCommand> =>
        new Map(
          jobs.map(([key, at]) => [jobIdOf('remind', { key, at, data: {} }), { plan: 'remind', key, at, data: {} }]),
        );
      const now = new Date('2025-07-01T01:00:00Z');
      const planned = async (queues: JobQueues) =>
        ((await queues.open(dueCommands.name).getDelayed()) as { id?: string }[])
          .map(({ id }) => id!.replace(/^remind\./, ''))
          .sort();

      it('is what the queue holds: a moved instant takes the place of the one before, and the same again changes nothing', async () => {
        const queues = queuesOf(dueCommands);
        await keepPlan(queues, plan(), now);
        expect(await keepPlan(queues, plan(['a', '2025-07-08T01:00:00Z'], ['b', '2025-07-12T01:00:00Z']), now)).toEqual(
          { added: 2, moved: 0, removed: 0 },
        );
        expect(await keepPlan(queues, plan(['a', '2025-07-08T01:00:00Z'], ['b', '2025-07-12T01:00:00Z']), now)).toEqual(
          { added: 0, moved: 0, removed: 0 },
        );

        expect(await keepPlan(queues, plan(['a', '2025-07-20T01:00:00Z']), now)).toEqual({
          added: 1,
          moved: 0,
          removed: 2,
        });
        expect(await planned(queues)).toEqual(['a@2025-07-20T01.00.00Z']);
      });

      it('is whole again after everything was lost', async () => {
        const queues = queuesOf(dueCommands);
        const wanted = plan(['a', '2025-07-08T01:00:00Z'], ['b', '2025-07-12T01:00:00Z']);
        await keepPlan(queues, wanted, now);
        await there.wipe();
        expect(await planned(queues)).toEqual([]);

        await keepPlan(queues, wanted, now);
        expect(await planned(queues)).toEqual(['a@2025-07-08T01.00.00Z', 'b@2025-07-12T01.00.00Z']);
      });

      it('follows a clock that jumps', async () => {
        const queues = queuesOf(dueCommands);
        const wanted = plan(['jump', '2025-07-08T01:00:00Z']);
        await keepPlan(queues, wanted, now);
        const done: string[] = [];
        workersWith().work(dueCommands, async ({ key }) => done.push(key));

        await keepPlan(queues, wanted, new Date('2025-07-08T01:00:00Z'));
        await eventually(() => done.length === 1);
        expect(done).toEqual(['jump']);
      });
    });
  });
}
