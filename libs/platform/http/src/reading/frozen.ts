import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Content that never changes under its address: whoever has it is told so (304), once they were let in again.
 * @param tag tells it from every other content of the address
 * @returns true when the answer is without content
 */
export function isHeldByCaller({ headers }: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  const ours = `"${tag}"`;
  void reply.header('etag', ours);
  const held = headers['if-none-match']?.split(',').some((theirs) => theirs.trim().replace(/^W\//, '') === ours);
  if (held) void reply.status(304);
  return held === true;
}
