import { Injectable } from '@nestjs/common';
import type { Rejection } from '#platform/event-sourcing';
import { EventStore } from '#platform/event-store';
import { ViewProgress } from '#platform/read-models';
import { EventEngine } from './event-engine.js';
import { inTime } from './in-time.js';

export interface EngineState {
  readonly part: 'eventStore' | 'views';
  readonly engine: string;
  /** Absent while the engine serves. */
  readonly fault?: Rejection;
}

/** What the service stands on, asked one by one. */
@Injectable()
export class Engines {
  constructor(
    private readonly store: EventStore,
    private readonly eventEngine: EventEngine,
    private readonly views: ViewProgress,
  ) {}

  ask(): Promise<readonly EngineState[]> {
    return Promise.all([this.askStore(), this.askViews()]);
  }

  /** Asks the log itself: no copy answers for it. */
  private async askStore(): Promise<EngineState> {
    const [read, appends] = await Promise.all([
      inTime(this.store.readAll({ max: 1 })),
      inTime(this.store.checkAppending().then(() => true)),
    ]);
    const code = !read ? 'EVENT_STORE_AWAY' : appends ? undefined : 'EVENT_STORE_READ_ONLY';
    return stateOf('eventStore', this.eventEngine.name, code);
  }

  private async askViews(): Promise<EngineState> {
    const live = await inTime(this.views.allLive());
    return stateOf('views', 'postgresql', live === undefined ? 'VIEWS_AWAY' : live ? undefined : 'VIEWS_BEING_BUILT');
  }
}

function stateOf(part: EngineState['part'], engine: string, code: string | undefined): EngineState {
  return code === undefined ? { part, engine } : { part, engine, fault: { code, part, engine } };
}
