import { Injectable } from '@nestjs/common';
import type { Position } from '#platform/event-sourcing';
import { ViewProgress } from '#platform/read-models';
import type { AfterQuery } from './after-query.js';
import { Refused } from './refused.js';

const patience = 5_000;

/** Lets a GET answer only when its view shows what the caller has just written. */
@Injectable()
export class ReadingOwnWrites {
  constructor(private readonly progress: ViewProgress) {}

  /** @throws Refused VIEW_BEHIND (503) when the view has not come so far after five seconds, POSITION_MALFORMED (400) */
  async waitFor(viewName: string, { after }: AfterQuery): Promise<void> {
    if (after === undefined) return;
    const reached = await this.progress.waitFor(viewName, after as Position, patience).catch(refuseMalformed);
    if (!reached) throw new Refused({ code: 'VIEW_BEHIND' });
  }
}

function refuseMalformed(error: unknown): never {
  throw error instanceof RangeError ? new Refused({ code: 'POSITION_MALFORMED', pointer: '/after' }) : error;
}
