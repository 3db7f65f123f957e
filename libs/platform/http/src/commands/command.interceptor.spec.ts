import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Global, Module, Post } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { freshDatabase } from '../../../../../test/support/database.js';
import { dataSourceOptions } from '#platform/database';
import { Clock, type CommandContext } from '#platform/event-sourcing';
import { AllowedMethods } from '../refusals/allowed-methods.js';
import { CommandAction } from './command-action.js';
import { GivenContext } from './given-context.js';
import { HttpMetrics } from '../requests/http-metrics.js';
import { httpRefusals } from '../refusals/http-refusals.vi.js';
import { IdempotencyKeys } from './idempotency-keys.js';
import { idempotencyKeysMigration } from './idempotency-keys.migration.js';
import { ProblemFilter } from '../refusals/problem.filter.js';
import { Problems } from '../refusals/problem.js';

@Controller('dissolve')
class DissolveEndpoint {
  @Post()
  @CommandAction({ summary: 'Giải thể', ifMatch: 'required' })
  dissolve(@GivenContext() { expectedRevision }: CommandContext) {
    return { expectedRevision: String(expectedRevision) };
  }
}

let app: NestFastifyApplication;
beforeAll(async () => {
  const { serviceUrl } = await freshDatabase([idempotencyKeysMigration]);
  const dataSource = await new DataSource(dataSourceOptions({ url: serviceUrl, entities: [] })).initialize();

  @Global()
  @Module({
    controllers: [DissolveEndpoint],
    providers: [
      AllowedMethods,
      HttpMetrics,
      IdempotencyKeys,
      { provide: Problems, useValue: new Problems(httpRefusals) },
      { provide: APP_FILTER, useClass: ProblemFilter },
      { provide: DataSource, useValue: dataSource },
      { provide: Clock, useValue: { now: () => new Date('2025-08-05T01:00:00Z') } satisfies Clock },
    ],
  })
  class DissolveModule {}

  app = await NestFactory.create<NestFastifyApplication>(DissolveModule, new FastifyAdapter(), { logger: false });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request) => void Object.assign(request, { actor: { personId: 'an' } }));
  await app.init();
  cleanUp = () => dataSource.destroy();
});
let cleanUp: () => Promise<void>;
afterAll(async () => {
  await app.close();
  await cleanUp();
});

describe('a command that must not be given blindly', () => {
  const dissolve = (headers: Record<string, string>) => app.inject({ method: 'POST', url: '/dissolve', headers });

  it('is refused without If-Match', async () => {
    const answer = await dissolve({});

    expect(answer.statusCode).toBe(428);
    expect(answer.json()).toMatchObject({
      code: 'IF_MATCH_REQUIRED',
      title: 'Thiếu điều kiện kèm theo yêu cầu',
      detail: 'Thao tác này cần tiêu đề If-Match với ETag của dữ liệu đang xem.',
    });
  });

  it('is given with the revision that the caller has seen', async () => {
    const answer = await dissolve({ 'if-match': '"7"' });

    expect([answer.statusCode, answer.json()]).toEqual([200, { expectedRevision: '7' }]);
  });
});
