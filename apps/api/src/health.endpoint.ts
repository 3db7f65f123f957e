import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Rejection } from '#platform/event-sourcing';
import { EventStore } from '#platform/event-store';
import { Public, Refused, registerRefusalTexts } from '#platform/http';
import { ViewProgress } from '#platform/read-models';
import { readinessRefusals } from './readiness-refusals.vi.js';

registerRefusalTexts(readinessRefusals);

/** A probe that gets no answer in time counts as failed, so the answer must not wait for the database's patience. */
const patience = 2_000;

@ApiExcludeController()
@Public()
@Controller('health')
export class HealthEndpoint {
  constructor(
    private readonly store: EventStore,
    private readonly views: ViewProgress,
  ) {}

  /** The process answers: restarting it would mend nothing. */
  @Get('live')
  live() {
    return { status: 'live' };
  }

  /**
   * Ready when events can be read and every view can be shown. A failing automation keeps nobody from working and is not part
   * of it; migrations have run before the process listens.
   */
  @Get('ready')
  async ready() {
    const faults = (await Promise.all([this.faultOfStore(), this.faultOfViews()])).flat();
    if (faults.length > 0) throw new Refused(...faults);
    return { status: 'ready' };
  }

  private async faultOfStore(): Promise<readonly Rejection[]> {
    const read = await inTime(this.store.readAll({ max: 1 }));
    return read ? [] : [{ code: 'EVENT_STORE_AWAY', part: 'eventStore' }];
  }

  private async faultOfViews(): Promise<readonly Rejection[]> {
    const live = await inTime(this.views.allLive());
    if (live === undefined) return [{ code: 'VIEWS_AWAY', part: 'views' }];
    return live ? [] : [{ code: 'VIEWS_BEING_BUILT', part: 'views' }];
  }
}

/** Undefined when it fails or takes too long. */
async function inTime<Result>(asked: Promise<Result>): Promise<Result | undefined> {
  return Promise.race([asked.catch(() => undefined), sleep(patience, undefined, { ref: false })]);
}
