import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { ConsoleLogger, type LoggerService, RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AllowedMethods, correlationIdOf, HttpMetrics } from '#platform/http';
import { ApiModule } from './api.module.js';
import type { ApiOptions } from './api-options.js';
import { describeApi } from './describe-api.js';

const mebibyte = 1024 * 1024;

/** The whole HTTP service, ready to listen. Closing it closes the event store and the database connections. */
export async function createApi(options: ApiOptions, logger: LoggerService | false = new ConsoleLogger({ json: true })): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: mebibyte, genReqId: correlationIdOf, requestTimeout: 120_000, routerOptions: { maxParamLength: 400 } });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(options), adapter, { logger });
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready', 'metrics'].map((path) => ({ path, method: RequestMethod.GET })) });
  observe(app);
  await protect(app, options);
  describeApi(app);
  return app;
}

async function protect(app: NestFastifyApplication, { publicOrigin, attachments }: ApiOptions): Promise<void> {
  const https = publicOrigin.startsWith('https:');
  await app.register(helmet, {
    hsts: https,
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], frameAncestors: ["'none'"], upgradeInsecureRequests: https ? [] : null },
    },
  });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  await app.register(multipart, { limits: { fileSize: attachments.maxBytes, files: 1, fields: 20, fieldSize: 100_000, headerPairs: 100 } });
}

function observe(app: NestFastifyApplication): void {
  const methods = app.get(AllowedMethods);
  const metrics = app.get(HttpMetrics);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRoute', ({ method, url }) => methods.add(method, url));
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-correlation-id', request.id);
  });
  fastify.addHook('onResponse', async (request, reply) => {
    metrics.observeRequest(request.method, request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime / 1000);
  });
}
