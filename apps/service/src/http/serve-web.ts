import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const ours = /^\/(?:api|health|metrics)(?=[/?]|$)/;
const hashed = /[\\/]assets[\\/]/;

/**
 * Serves the built web application. Names of assets hold their hash and never change their content; the page
 * itself is asked for
 * anew each time, so a new version shows at once. Every address that is neither a file nor ours is a screen.
 */
export async function serveWeb(app: NestFastifyApplication, directory: string): Promise<void> {
  if (!existsSync(path.join(directory, 'index.html'))) return;
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root: directory,
    decorateReply: true,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    globIgnore: ['**/*.br', '**/*.gz'],
    setHeaders: (reply, file) => {
      void reply.header('cache-control', hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => {
    if (ours.test(request.url) || path.extname(request.url.split('?')[0]!) !== '') return reply.callNotFound();
    return reply.sendFile('index.html', directory);
  });
}
