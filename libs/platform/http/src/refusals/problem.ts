import { HttpException } from '@nestjs/common';
import { own, type RefusalText, type Rejection } from '#platform/event-sourcing';
import { AppendTooLarge, EventStoreUnavailable, RevisionConflict, UnstorableEvent } from '#platform/event-store';
import { InvalidRequest } from './invalid-request.js';
import { isDatabaseUnavailable } from './database-unavailable.js';
import { Refused } from './refused.js';
import { type ProblemKind, statusOf } from './problem-kind.js';

export interface ProblemError {
  readonly code: string;
  readonly pointer?: string;
  readonly detail: string;
  readonly [fact: string]: unknown;
}

/** What a failed request is answered with, whatever failed. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly ProblemError[];
}

/** What each refusal of an application is and says, by its code. */
export type Refusals = { readonly [code: string]: RefusalText<never, ProblemKind> };

/** What every failure of the application is answered with. */
export class Problems {
  /** @param refusals of everything that the application is composed of */
  constructor(private readonly refusals: Refusals) {}

  of(error: unknown): Problem {
    if (error instanceof InvalidRequest) return { status: 400, code: 'INVALID_REQUEST', errors: error.errors };
    if (error instanceof Refused) return this.refusal(...error.rejections);
    if (error instanceof RevisionConflict)
      return this.refusal({ code: error.expected === 'any' ? 'CONTENDED' : 'REVISION_CONFLICT' });
    if (error instanceof AppendTooLarge) return this.refusal({ code: 'EVENTS_TOO_LARGE' });
    if (error instanceof UnstorableEvent) return this.refusal({ code: 'UNSTORABLE_TEXT' });
    if (error instanceof EventStoreUnavailable) return this.refusal({ code: 'EVENT_STORE_UNAVAILABLE' });
    if (isDatabaseUnavailable(error)) return this.refusal({ code: 'UNAVAILABLE' });
    if (isUnreadableAddress(error)) return this.refusal({ code: 'ADDRESS_MALFORMED' });
    const status = httpStatusOf(error);
    return status === undefined
      ? this.refusal({ code: 'UNEXPECTED' })
      : { ...this.refusal({ code: codes[status] ?? 'MALFORMED_REQUEST' }), status };
  }

  private refusal(...rejections: readonly Rejection[]): Problem {
    const code = rejections[0]?.code ?? 'UNEXPECTED';
    return {
      status: statusOf(own(this.refusals, code)?.kind ?? 'invalid'),
      code,
      errors: rejections.map((rejection) => ({ ...rejection, detail: this.textOf(rejection) })),
    };
  }

  private textOf(rejection: Rejection): string {
    return (
      own(this.refusals, rejection.code)?.text(rejection as never) ??
      `Yêu cầu không được chấp nhận (mã ${rejection.code}).`
    );
  }
}

const codes: Record<number, string> = {
  401: 'NOT_SIGNED_IN',
  403: 'NOT_PERMITTED',
  404: 'ROUTE_NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'REQUEST_TOO_SLOW',
  413: 'BODY_TOO_LARGE',
  414: 'ADDRESS_TOO_LONG',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  431: 'HEADERS_TOO_LARGE',
  503: 'UNAVAILABLE',
};

/** As the router says it. */
const isUnreadableAddress = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'FST_ERR_BAD_URL';

/** Of Nest's and Fastify's own refusals; undefined for everything that is our fault. */
function httpStatusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus() === 500 ? undefined : error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode < 500)
    return error.statusCode;
  return undefined;
}
