import { Injectable } from '@nestjs/common';
import { Discrepancies } from '#platform/discrepancies';
import type { Rejection } from '#platform/event-sourcing';
import { EventStore } from '#platform/event-store';
import { type HowFar, ViewProgress } from '#platform/read-models';
import { EventEngine } from '../database/event-engine.js';
import { inTime } from './in-time.js';
import type { BeingBuilt } from './readiness-refusals.vi.js';

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
    private readonly discrepancies: Discrepancies,
  ) {}

  ask(): Promise<readonly EngineState[]> {
    return Promise.all([this.askStore(), this.askViews()]);
  }

  /** The log holds less than was read from it, and nobody has acknowledged that yet. */
  async putBack(): Promise<readonly Rejection[]> {
    const open = await inTime(this.discrepancies.open());
    return open && open.length > 0 ? [{ code: 'LOG_PUT_BACK' }] : [];
  }

  /** Undefined when every view can be read, and when nobody can tell. */
  async beingBuilt(): Promise<BeingBuilt | undefined> {
    const far = await inTime(this.views.howFar());
    return far && beingBuilt(far);
  }

  /** Asks the log itself: no copy answers for it. */
  private async askStore(): Promise<EngineState> {
    const [read, appends] = await Promise.all([
      inTime(this.store.readAll({ max: 1 })),
      inTime(this.store.checkAppending().then(() => true)),
    ]);
    const code = !read ? 'EVENT_STORE_AWAY' : appends ? undefined : 'EVENT_STORE_READ_ONLY';
    return stateOf('eventStore', this.eventEngine.name, code && { code });
  }

  private async askViews(): Promise<EngineState> {
    const far = await inTime(this.views.howFar());
    return stateOf('views', 'postgresql', far ? beingBuilt(far) : { code: 'VIEWS_AWAY' });
  }
}

function stateOf(part: EngineState['part'], engine: string, fault: Rejection | undefined): EngineState {
  return fault ? { part, engine, fault: { ...fault, part, engine } } : { part, engine };
}

/** A hundred per cent is only what can be read. */
const beingBuilt = ({ live, share }: HowFar): BeingBuilt | undefined =>
  live ? undefined : { code: 'VIEWS_BEING_BUILT', percent: Math.min(99, Math.floor(share * 100)) };
