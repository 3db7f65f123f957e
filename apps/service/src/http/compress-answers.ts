import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Shorter answers are as quick without; commands answer shortly. */
const worthIt = 8 * 1024;

const ways = [
  {
    encoding: 'br',
    of: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  },
  { encoding: 'gzip', of: (text: string) => promisify(gzip)(text) },
] as const;

/**
 * Long lists travel compressed: on a phone they come several times sooner. The web application is compressed
 * when it is built.
 */
export function compressAnswers(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply, payload) => {
      if (typeof payload !== 'string' || payload.length < worthIt || reply.hasHeader('content-encoding'))
        return payload;
      void reply.header('vary', 'accept-encoding');
      const accepted = request.headers['accept-encoding'] ?? '';
      const way = ways.find(({ encoding }) => new RegExp(`\\b${encoding}\\b(?!;q=0)`).test(String(accepted)));
      if (!way) return payload;
      void reply.removeHeader('content-length').header('content-encoding', way.encoding);
      return way.of(payload);
    });
}
