import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { answerProblem, problemDetails, type Problems, problemType, Refused } from '#platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 } from 'uuid';

/** What Node and the router refuse before anything of ours sees it, in the form of every other refusal. */
export const answerUnreadable = (problems: Problems) => ({
  frameworkErrors: (error: Error, { id }: FastifyRequest, reply: FastifyReply) =>
    void answerProblem(problems.of(error), id, reply),
  clientErrorHandler: (error: Error & { readonly code?: string }, socket: Socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const problem = problems.of(new Refused({ code: codes.get(error.code) ?? 'MALFORMED_REQUEST' }));
    const body = problemDetails(problem, v7());
    if (socket.writable)
      socket.write(
        [
          `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
          `content-type: ${problemType}`,
          `content-length: ${Buffer.byteLength(body)}`,
          'connection: close',
          '',
          body,
        ].join('\r\n'),
      );
    socket.destroySoon();
  },
});

const codes = new Map<string | undefined, string>([
  ['HPE_HEADER_OVERFLOW', 'HEADERS_TOO_LARGE'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'REQUEST_TOO_SLOW'],
]);
