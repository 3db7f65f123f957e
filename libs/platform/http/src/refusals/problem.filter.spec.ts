import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Body, Controller, type LoggerService, Module, Post } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AllowedMethods } from './allowed-methods.js';
import { correlationIdOf } from '../requests/correlation-id.js';
import { httpRefusals } from './http-refusals.vi.js';
import { Problems } from './problem.js';
import { ProblemFilter } from './problem.filter.js';

@Controller()
class BrokenEndpoint {
  @Post('broken/:person')
  fail(@Body() { idNumber }: { idNumber: string }) {
    throw new Error(`invalid input: ${idNumber}`);
  }

  @Post('away/:person')
  away(@Body() { idNumber }: { idNumber: string }) {
    throw Object.assign(new Error(`no answer about ${idNumber}`), { code: 'ECONNREFUSED' });
  }
}

@Module({
  controllers: [BrokenEndpoint],
  providers: [
    AllowedMethods,
    { provide: Problems, useValue: new Problems(httpRefusals) },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
class BrokenModule {}

const logged: string[] = [];
const log = (level: string) => (message: unknown) => void logged.push(`${level} ${String(message)}`);
const logger: LoggerService = { log: () => undefined, error: log('error'), warn: log('warn') };

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await NestFactory.create<NestFastifyApplication>(
    BrokenModule,
    new FastifyAdapter({ genReqId: correlationIdOf }),
    { logger },
  );
  await app.init();
});
afterAll(() => app.close());
beforeEach(() => void logged.splice(0));

const post = (url: string) =>
  app.inject({
    method: 'POST',
    url,
    payload: { idNumber: '001085012345' },
    headers: { 'x-correlation-id': 'tra-cuu-7', cookie: 'session=token-of-somebody' },
  });

describe('a failure that nobody foresaw', () => {
  it('is logged once, where people can find it by the id they were shown', async () => {
    const answer = await post('/broken/nguyen-thi-hoa');

    expect(answer).toMatchObject({ statusCode: 500 });
    expect(answer.json()).toMatchObject({ code: 'UNEXPECTED', correlationId: 'tra-cuu-7' });
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(/^error POST \/broken\/:person tra-cuu-7: Error\n\s+at /);
    expect(logged[0]).toContain('problem.filter.spec');
  });

  it.each(['/broken/nguyen-thi-hoa', '/away/nguyen-thi-hoa'])(
    'tells neither the log nor the caller what was sent (%s)',
    async (url) => {
      const { body } = await post(url);

      for (const text of [...logged, body])
        expect(text).not.toMatch(/001085012345|nguyen-thi-hoa|token-of-somebody|invalid input/);
    },
  );
});

describe('a database that is away', () => {
  it('is a warning without a stack: nothing here is broken', async () => {
    expect(await post('/away/nguyen-thi-hoa')).toMatchObject({ statusCode: 503 });

    expect(logged).toEqual(['warn POST /away/:person tra-cuu-7: UNAVAILABLE']);
  });
});
