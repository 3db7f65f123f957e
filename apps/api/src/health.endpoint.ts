import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Rejection } from '#platform/event-sourcing';
import { EventStore } from '#platform/event-store';
import { problemOf, Public, Refused, registerRefusalTexts } from '#platform/http';
import { ViewProgress } from '#platform/read-models';
import { EventEngine } from './event-engine.js';
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
    private readonly engine: EventEngine,
    private readonly views: ViewProgress,
  ) {}

  /** The process answers: restarting it would mend nothing. */
  @Get('live')
  live() {
    return { status: 'live' };
  }

  /**
   * Ready when events can be read and every view can be shown; reading only while a server of events alone is away, for then people are
   * still shown what there is. A failing automation keeps nobody from working and is not part of it; migrations have run before the
   * process listens.
   */
  @Get('ready')
  async ready() {
    const [ofStore, ofViews] = await Promise.all([this.faultOfStore(), this.faultOfViews()]);
    if (!ofStore && !ofViews) return { status: 'ready' };
    const refused = new Refused(...[ofStore, ofViews].filter((fault) => fault !== undefined));
    if (ofViews || !this.engine.isCopied) throw refused;
    return { status: 'reading-only', errors: problemOf(refused).errors };
  }

  private async faultOfStore(): Promise<Rejection | undefined> {
    const read = await inTime(this.store.readAll({ max: 1 }));
    return read ? undefined : { code: 'EVENT_STORE_AWAY', part: 'eventStore', engine: this.engine.name };
  }

  private async faultOfViews(): Promise<Rejection | undefined> {
    const live = await inTime(this.views.allLive());
    if (live === undefined) return { code: 'VIEWS_AWAY', part: 'views', engine: 'postgresql' };
    return live ? undefined : { code: 'VIEWS_BEING_BUILT', part: 'views', engine: 'postgresql' };
  }
}

/** Undefined when it fails or takes too long. */
async function inTime<Result>(asked: Promise<Result>): Promise<Result | undefined> {
  return Promise.race([asked.catch(() => undefined), sleep(patience, undefined, { ref: false })]);
}
