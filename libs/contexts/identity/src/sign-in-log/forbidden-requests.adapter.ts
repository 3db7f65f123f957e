import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { ApiRequest } from '#platform/http';
import type { FastifyInstance } from 'fastify';
import { prefixOf } from '../session/address-prefix.js';
import { AccessLog } from './access-log.adapter.js';

/** Notes what is refused with 403 to somebody signed in, whoever refused it: a guard, a handler, the board of jobs. */
@Injectable()
export class ForbiddenRequests implements OnModuleInit {
  private readonly logger = new Logger('AccessLog');

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly log: AccessLog,
  ) {}

  onModuleInit(): void {
    const fastify = this.http.httpAdapter?.getInstance<FastifyInstance>();
    fastify?.addHook('onResponse', async ({ actor, ip }: ApiRequest, { statusCode }) => {
      if (statusCode !== 403 || !actor) return;
      await this.log
        .note('forbidden', { personId: actor.personId, network: prefixOf(ip) })
        .catch((error: unknown) => this.logger.warn(`not noted: ${error instanceof Error ? error.name : 'failure'}`));
    });
  }
}
