import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DueCommand, dueCommands, JobQueues, JobWorkers } from '#platform/jobs';
import { expectRefusal } from '../support/answers.js';
import { ApiUnderTest } from '../support/api.js';
import { eventually } from '../support/eventually.js';

let api: ApiUnderTest;
beforeAll(async () => (api = await ApiUnderTest.start()));
afterAll(() => api.close());

const dead = '/api/jobs';

describe('a job that failed as often as it may', () => {
  const due: DueCommand = {
    plan: 'when-a-round-has-dates-plan-its-milestones',
    key: 'x',
    at: '2025-05-05T01:00:00.000Z',
    data: {},
  };
  let broken = true;
  let done = 0;

  it('is shown to administrators with its reason, and done when they let it run again', async () => {
    const workers = new JobWorkers({ backend: { engine: 'postgres', url: api.database.serviceUrl }, concurrency: 1 });
    workers.work({ ...dueCommands, attempts: 1 }, async () => {
      if (broken) throw new Error('Kho sự kiện không trả lời');
      done++;
    });
    await api.app.get(JobQueues).add({ ...dueCommands, attempts: 1 }, { id: 'job-1', data: due });
    const administrator = await api.administrator();
    await eventually(async () => (await administrator.get(dead)).body.deadLetters.length === 1);

    expect((await administrator.get(dead)).body).toMatchObject({
      queues: expect.arrayContaining([{ queue: 'due-commands', waiting: 0, delayed: 0, active: 0, dead: 1 }]),
      deadLetters: [
        { queue: 'due-commands', id: 'job-1', data: due, reason: 'Kho sự kiện không trả lời', attempts: 1 },
      ],
    });
    const metrics = await api.stranger().get('/metrics');
    expect(metrics.body).toContain('bang_vang_queue_jobs{queue="due-commands",state="dead"} 1');

    expect(await administrator.get(`${dead}/board`)).toMatchObject({
      status: 200,
      body: expect.stringContaining('Bảng Vàng'),
    });
    expect(
      (await administrator.get(`${dead}/board/api/queues?activeQueue=due-commands&status=failed`)).body,
    ).toMatchObject({
      queues: expect.arrayContaining([
        expect.objectContaining({
          name: 'due-commands',
          readOnlyMode: true,
          jobs: [expect.objectContaining({ id: 'job-1' })],
        }),
      ]),
    });
    expect(
      (await administrator.send('PUT', `${dead}/board/api/queues/due-commands/job-1/retry`, undefined, {})).status,
    ).toBe(405);

    broken = false;
    expect(await administrator.post(`${dead}/due-commands/job-1/run-again`)).toMatchObject({ status: 204 });
    await eventually(async () => done === 1);
    expectRefusal(await administrator.post(`${dead}/due-commands/job-1/run-again`), 404, {
      code: 'DEAD_LETTER_NOT_FOUND',
      queue: 'due-commands',
      id: 'job-1',
    });
    await workers.stop();
  });

  it("is nobody else's business", async () => {
    const officer = await api.as('unit_officer', 'so-y-te');
    expectRefusal(await officer.get(dead), 403, { code: 'NOT_PERMITTED' });
    expectRefusal(await officer.post(`${dead}/due-commands/job-1/run-again`), 403, { code: 'NOT_PERMITTED' });
    expect(await api.stranger().get(dead)).toMatchObject({ status: 401 });
    for (const path of [`${dead}/board`, `${dead}/board/api/queues`, `${dead}/board/static/js/main.js`]) {
      expectRefusal(await officer.get(path), 403, { code: 'NOT_PERMITTED' });
      expect(await api.stranger().get(path)).toMatchObject({ status: 401 });
    }
  });
});
