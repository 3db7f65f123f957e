import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const ours = /^\/(?:api|health|metrics)(?=[/?]|$)/;

/**
 * What a person may see and do changes with the clock and with roles, without a revision: nobody in between keeps an
 * answer, and a browser asks again before it shows one. What changes something is kept by nobody.
 */
export function keepAnswersPrivate(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async ({ method, url }, reply, payload) => {
      if (ours.test(url) && !reply.hasHeader('cache-control'))
        void reply.header('cache-control', ['GET', 'HEAD'].includes(method) ? 'private, no-cache' : 'no-store');
      return payload;
    });
}
