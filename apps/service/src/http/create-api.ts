import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { type LoggerService, RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { whileReading } from '#platform/event-store';
import {
  AllowedMethods,
  correlationIdOf,
  HttpMetrics,
  Problems,
  refuseUnusualContent,
  refuseOtherContent,
} from '#platform/http';
import { composition } from '../composition.js';
import { QuietLogger } from '../quiet-logger.js';
import { ServiceModule } from '../service.module.js';
import type { ApiOptions } from '../api-options.js';
import { answerUnreadable } from './answer-unreadable.js';
import { compressAnswers } from './compress-answers.js';
import { describeApi } from './describe-api.js';
import { showJobBoard } from '../operations/jobs/job-board.js';
import { holdUntilViewsAreBuilt } from './hold-until-views-are-built.js';
import { keepAnswersPrivate } from './keep-answers-private.js';
import { serveWeb } from './serve-web.js';
import { traceService } from './trace-service.js';

const mebibyte = 1024 * 1024;
/** The parser knows `headerSize`, the bytes in which a part names itself and its file; the plugin's types do not. */
const formLimits = { files: 1, fields: 20, parts: 21, fieldSize: 100_000, headerPairs: 20, headerSize: 8 * 1024 };

/** The whole HTTP service, ready to listen. Closing it closes the event store and the database connections. */
export async function createApi(
  options: ApiOptions,
  logger: LoggerService | false = new QuietLogger(),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: mebibyte,
    genReqId: correlationIdOf,
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 400 },
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    ...answerUnreadable(new Problems(composition.refusals)),
  });
  const app = await NestFactory.create<NestFastifyApplication>(ServiceModule.with(options), adapter, { logger });
  prefixRoutes(app);
  observe(app);
  holdUntilViewsAreBuilt(app);
  guardContent(app);
  if (options.tracing) traceService(app, options.tracing);
  await protect(app, options);
  compressAnswers(app);
  keepAnswersPrivate(app);
  if (options.apiDocs !== false) describeApi(app, options);
  await showJobBoard(app);
  if (options.webDirectory) await serveWeb(app, options.webDirectory);
  return app;
}

export function prefixRoutes(app: NestFastifyApplication): void {
  app.setGlobalPrefix('api', {
    exclude: ['health/live', 'health/ready', 'metrics'].map((path) => ({ path, method: RequestMethod.GET })),
  });
}

async function protect(app: NestFastifyApplication, { publicOrigin, attachments }: ApiOptions): Promise<void> {
  const https = publicOrigin.startsWith('https:');
  await app.register(helmet, {
    hsts: https,
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        styleSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: https ? [] : null,
      },
    },
  });
  allowDocumentationStyles(app);
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  app
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser('application/offset+octet-stream', (_, content, done) => done(null, content)); // streamed to where it is kept
  await app.register(multipart, { limits: { fileSize: attachments.maxBytes, ...formLimits } });
}

/** Before anything of ours follows what was sent. */
function guardContent(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request) => refuseOtherContent(request));
  fastify.addHook('preValidation', async (request) => refuseUnusualContent(request));
}

/** The page that shows the API brings its styles and icons inline. */
function allowDocumentationStyles(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async ({ url }, reply) => {
      if (!/^\/api\/docs(?=[/?]|$)/.test(url)) return;
      const policy = String(reply.getHeader('content-security-policy'));
      void reply.header(
        'content-security-policy',
        policy
          .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
          .replace("img-src 'self'", "img-src 'self' data:"),
      );
    });
}

function observe(app: NestFastifyApplication): void {
  const methods = app.get(AllowedMethods);
  const metrics = app.get(HttpMetrics);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', ({ method }, _, next) =>
    method === 'GET' || method === 'HEAD' ? whileReading(next) : next(),
  );
  fastify.addHook('onRoute', ({ method, url }) => methods.add(method, url));
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-correlation-id', request.id);
  });
  // an open stream would be waited for until the patience of the stop ends
  fastify.addHook('preClose', async () => composition.endStreams(app));
  fastify.addHook('onResponse', async (request, reply) => {
    metrics.observeRequest(
      request.method,
      request.routeOptions.url ?? 'none',
      reply.statusCode,
      reply.elapsedTime / 1000,
    );
  });
}
