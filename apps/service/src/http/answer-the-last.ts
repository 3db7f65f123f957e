import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Takes no further request and answers those under way. Whoever is slow, such as an upload over a poor line, is
 * cut off.
 * @param patience milliseconds that a request under way may take
 */
export async function answerTheLast(app: NestFastifyApplication, patience = 3_000): Promise<void> {
  const impatience = setTimeout(() => app.getHttpServer().closeAllConnections(), patience);
  try {
    await app.getHttpAdapter().getInstance().close();
  } finally {
    clearTimeout(impatience);
  }
}
