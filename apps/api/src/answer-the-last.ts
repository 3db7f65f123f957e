import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Milliseconds that a request under way may take when the service ends. */
const patience = 3_000;

/** Takes no further request and answers those under way. Whoever is slow, such as an upload over a poor line, is cut off. */
export async function answerTheLast(app: NestFastifyApplication): Promise<void> {
  const impatience = setTimeout(() => app.getHttpServer().closeAllConnections(), patience);
  try {
    await app.getHttpAdapter().getInstance().close();
  } finally {
    clearTimeout(impatience);
  }
}
