import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ServiceModule } from '../../apps/service/src/service.module.js';
import type { ApiOptions } from '../../apps/service/src/api-options.js';
import { apiDocument } from '../../apps/service/src/http/describe-api.js';
import { prefixRoutes } from '../../apps/service/src/http/create-api.js';
import type { Page } from './page.js';

/** The description of the HTTP interface as the service serves it; nothing is started or connected for it. */
export async function openapiPage(): Promise<Page> {
  const options = { publicOrigin: 'http://127.0.0.1:3000', session: { hours: 12 }, attachments: {} } as ApiOptions;
  const app = await NestFactory.create<NestFastifyApplication>(ServiceModule.with(options), new FastifyAdapter(), {
    preview: true,
    logger: false,
  });
  prefixRoutes(app);
  return { path: 'docs/api/openapi.json', content: `${JSON.stringify(apiDocument(app, options), null, 2)}\n` };
}
