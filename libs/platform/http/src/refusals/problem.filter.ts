import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AllowedMethods } from './allowed-methods.js';
import { answerProblem } from './answer-problem.js';
import { type Problem, Problems } from './problem.js';
import { Refused } from './refused.js';
import type { ApiRequest } from '../request.js';
import { traceOf } from './trace-of.js';

/**
 * Answers every failure as problem details (RFC 9457). What was not foreseen is logged once, without the
 * request's data.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  constructor(
    private readonly methods: AllowedMethods,
    private readonly problems: Problems,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.withMethods(this.problems.of(thrown), request, reply);
    const what = `${request.method} ${request.routeOptions.url ?? ''} ${request.id}`;
    if (problem.status === 503) {
      this.logger.warn(`${what}: ${problem.errors.map(({ code }) => code).join(' ')}`);
      void reply.header('retry-after', '5');
    } else if (problem.status >= 500) this.logger.error(`${what}: ${traceOf(thrown)}`);
    if (problem.status === 429 && !reply.hasHeader('retry-after')) void reply.header('retry-after', '5');
    if (reply.sent) return;
    void answerProblem(problem, request.id, reply);
  }

  private withMethods(problem: Problem, request: ApiRequest, reply: FastifyReply): Problem {
    const allowed = problem.code === 'ROUTE_NOT_FOUND' ? this.methods.of(request.url) : [];
    if (allowed.length === 0 || allowed.includes(request.method)) return problem;
    void reply.header('allow', allowed.join(', '));
    return this.problems.of(new Refused({ code: 'METHOD_NOT_ALLOWED' }));
  }
}
