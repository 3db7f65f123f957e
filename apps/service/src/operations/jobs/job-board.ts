import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SessionActors } from '#contexts/identity.module';
import { PermissionTable } from '#contexts/organisation.module';
import { answerProblem, type ApiRequest, Problems, Refused } from '#platform/http';
import { JobQueues } from '#platform/jobs';
import type { FastifyInstance } from 'fastify';
import { composition } from '../../composition.js';

const path = '/api/jobs/board';

/**
 * Bull Board for administrators, to look only: what changes a job goes through our own routes. The queues are
 * opened when somebody looks.
 */
export async function showJobBoard(app: NestFastifyApplication): Promise<void> {
  const serverAdapter = new FastifyAdapter().setBasePath(path);
  const board = createBullBoard({ queues: [], serverAdapter, options: { uiConfig: { boardTitle: 'Bảng Vàng' } } });
  const show = once(() =>
    board.setQueues(
      composition.queues.map(({ name }) => new BullMQAdapter(app.get(JobQueues).open(name), { readOnlyMode: true })),
    ),
  );
  await app.register(async (scope: FastifyInstance) => {
    scope.addHook('onRequest', async (request, reply) => {
      const refusal = await refusalFor(request, app);
      if (refusal) return answerProblem(app.get(Problems).of(refusal), request.id, reply);
      show();
    });
    await scope.register(serverAdapter.registerPlugin(), { prefix: path });
  });
}

/** Nest's guards do not see these routes. */
async function refusalFor(request: ApiRequest, app: NestFastifyApplication): Promise<Refused | undefined> {
  const actor = await app.get(SessionActors, { strict: false }).actorOf(request, { attended: false });
  if (!actor) return new Refused({ code: 'NOT_SIGNED_IN' });
  request.actor = actor;
  const refusal = app.get(PermissionTable, { strict: false }).permit('see-jobs', actor);
  return refusal && new Refused(refusal);
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
