import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Clock } from '#platform/event-sourcing';
import { catchError, from, type Observable, switchMap, tap } from 'rxjs';
import type { CommandActionOptions } from './command-action.js';
import { idempotencyKey, readCommandContext } from './command-context.js';
import { fingerprintOfRequest, IdempotencyKeys } from './idempotency-keys.js';
import { HttpMetrics } from '../requests/http-metrics.js';
import { KeyClaim } from './key-claim.js';
import { Problems } from '../refusals/problem.js';
import { Refused } from '../refusals/refused.js';
import type { ApiRequest } from '../request.js';

/** Puts the command's context on the request and holds the caller to one request per idempotency key. */
@Injectable()
export class CommandInterceptor implements NestInterceptor {
  static readonly options = 'http:command-action';

  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
    private readonly keys: IdempotencyKeys,
    private readonly metrics: HttpMetrics,
    private readonly problems: Problems,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const command = `${context.getClass().name}.${context.getHandler().name}`;
    return from(this.prepare(context, request)).pipe(
      switchMap((release) => next.handle().pipe(catchError((error) => from(release(error))))),
      tap({
        next: () => this.metrics.countCommand(command, 'ACCEPTED'),
        error: (error) => this.metrics.countCommand(command, this.problems.of(error).code),
      }),
    );
  }

  /** Resolves to what must be done when the command fails; that always throws the failure again. */
  private async prepare(context: ExecutionContext, request: ApiRequest): Promise<(error: unknown) => Promise<never>> {
    const { ifMatch } = this.reflector.get<CommandActionOptions>(CommandInterceptor.options, context.getHandler());
    if (ifMatch === 'required' && request.headers['if-match'] === undefined)
      throw new Refused({ code: 'IF_MATCH_REQUIRED' });
    const { actor, at, dryRun } = (request.commandContext = readCommandContext(request, this.clock.now()));
    const claim = new KeyClaim(this.keys, { actor, at, key: dryRun ? undefined : idempotencyKey(request) });
    await claim.cover('request', fingerprintOfRequest(request));
    request.keyClaim = claim;
    return async (error) => {
      if (this.problems.of(error).status < 500) await claim.release();
      throw error;
    };
  }
}
