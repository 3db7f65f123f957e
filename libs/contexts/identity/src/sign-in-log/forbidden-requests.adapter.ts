import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { ApiRequest } from '#platform/http';
import type { FastifyInstance } from 'fastify';
import { prefixOf } from '../session/address-prefix.js';
import { AccessLog } from './access-log.adapter.js';

/** Notes every answer of 403, whoever gave it: a guard, a handler, another program in this process. */
@Injectable()
export class ForbiddenRequests implements OnModuleInit {
  private readonly logger = new Logger('AccessLog');

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly log: AccessLog,
  ) {}

  onModuleInit(): void {
    const fastify = this.http.httpAdapter?.getInstance<FastifyInstance>();
    fastify?.addHook('onResponse', async (request: ApiRequest, { statusCode }) => {
      if (statusCode !== 403) return;
      await this.log
        .note('forbidden', { personId: request.actor?.personId, network: prefixOf(request.ip) })
        .catch((error: unknown) => this.logger.warn(`not noted: ${error instanceof Error ? error.name : 'failure'}`));
    });
  }
}
