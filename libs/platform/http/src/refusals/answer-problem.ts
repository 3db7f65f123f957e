import type { FastifyReply } from 'fastify';
import type { Problem } from './problem.js';
import { titleOf } from './problem-titles.vi.js';

/** What a problem travels as. */
export const problemType = 'application/problem+json; charset=utf-8';

export function answerProblem(problem: Problem, correlationId: string, reply: FastifyReply): FastifyReply {
  return reply
    .status(problem.status)
    .header('content-type', problemType)
    .header('cache-control', 'no-store')
    .send(problemDetails(problem, correlationId));
}

/** The one form of every refusal (RFC 9457). */
export const problemDetails = ({ status, code, errors }: Problem, correlationId: string): string =>
  JSON.stringify({
    type: `urn:bang-vang:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: titleOf(status),
    status,
    code,
    detail: summary(errors),
    instance: `urn:bang-vang:request:${correlationId}`,
    correlationId,
    errors,
  });

/** One sentence to show; the list holds every other. */
function summary(errors: Problem['errors']): string {
  const [first] = errors;
  return errors.length === 1 && first
    ? first.detail
    : `Có ${errors.length} điều chưa được chấp nhận, nêu từng điều trong danh sách errors.`;
}
