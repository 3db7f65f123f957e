import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Subject } from 'rxjs';
import type { Actor } from '#contexts/organisation';
import { Clock, type Position } from '#platform/event-sourcing';
import { EventStore, HistoryReplaced, type Page, type Subscription } from '#platform/event-store';
import { ViewProgress } from '#platform/read-models';
import { DossierDecisions, type DossierInItsRound } from '../../dossier/dossier-decisions.service.js';
import { maySee, sightOf } from '../../dossier/visibility.js';
import { type Changes, changesIn } from './changes.js';

/** Changes that came together, and how they look to one person. */
export interface LiveBatch {
  readonly position: Position;
  /** Who the person is must be looked at again before anything of it is told. */
  concerns(personId: string): boolean;
  seenBy(actor: Actor): { readonly dossiers: readonly string[]; readonly rounds: readonly string[] };
}

/** How often a stream gives a sign of life; each time the session and the roles are looked at again. */
@Injectable()
export class LivePulse {
  milliseconds = 20_000;
}

/** Batches kept for those who were away for a moment. */
const remembered = 500;
/** How long a view that does not move may hold the news back. */
const patience = 5_000;

/** Follows the events for everybody who is connected to this process, one step behind the views. */
@Injectable()
export class LiveFeed implements BeforeApplicationShutdown {
  readonly batches = new Subject<LiveBatch>();
  private readonly recent: LiveBatch[] = [];
  /** Everything after it is in `recent`; undefined is the beginning of all events. */
  private rememberedFrom: Position | undefined;
  private following: Promise<Subscription> | undefined;
  private current: Subscription | undefined;
  private readonly ending = new AbortController();

  constructor(
    private readonly store: EventStore,
    private readonly progress: ViewProgress,
    private readonly dossiers: DossierDecisions,
    private readonly clock: Clock,
  ) {}

  /** Resolves when nothing that happens from now on is missed. */
  async start(): Promise<void> {
    this.following ??= this.follow();
    await this.following;
  }

  get position(): Position | undefined {
    return this.recent.at(-1)?.position ?? this.rememberedFrom;
  }

  /** What came after the position; undefined when that is no longer known. */
  since(position: Position): readonly LiveBatch[] | undefined {
    try {
      if (this.rememberedFrom !== undefined && !this.store.isAtOrAfter(position, this.rememberedFrom)) return undefined;
      return this.recent.filter((batch) => !this.store.isAtOrAfter(position, batch.position));
    } catch {
      return undefined; // no position of this store
    }
  }

  /** Sends everybody home. */
  end(): void {
    this.batches.complete();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.end();
    this.ending.abort();
    await (await this.following?.catch(() => undefined))?.stop();
  }

  private async follow(): Promise<Subscription> {
    this.rememberedFrom = await this.progress.furthest();
    const subscription: Subscription = this.store.subscribe(
      {
        after: this.rememberedFrom,
        onRetry: (error) => error instanceof HistoryReplaced && this.beginAnew(subscription),
      },
      (page) => this.tell(page),
    );
    this.current = subscription;
    return subscription;
  }

  /** What was remembered is of a log that is no longer there. */
  private beginAnew(old: Subscription): void {
    if (old !== this.current) return;
    this.current = undefined;
    this.recent.length = 0;
    this.following = old.stop().then(async () => {
      await this.progress.untilLive(undefined, this.ending.signal);
      return this.follow();
    });
    this.following.catch(() => undefined); // only the end of the process ends it
  }

  private async tell({ events }: Page): Promise<void> {
    const last = events.at(-1);
    if (!last) return;
    await this.progress.waitForEvery(last.position, patience);
    const batch = await this.batchOf(last.position, changesIn(events.map(({ stream }) => stream)));
    this.recent.push(batch);
    if (this.recent.length > remembered) this.rememberedFrom = this.recent.shift()!.position;
    this.batches.next(batch);
  }

  private async batchOf(position: Position, { dossiers, rounds, places, people }: Changes): Promise<LiveBatch> {
    const at = this.clock.now().toISOString();
    const found = await Promise.all(
      dossiers.map((dossierId) => this.dossiers.open(dossierId, at).catch(() => undefined)),
    );
    const opened = found.filter((one): one is DossierInItsRound => one !== undefined);
    return {
      position,
      concerns: (personId) => people === 'all' || people.includes(personId),
      seenBy: (actor) => ({
        dossiers: opened
          .filter(({ dossier, rules }) => maySee(sightOf(dossier), actor, rules.addressees))
          .map(({ dossier }) => dossier.dossierId),
        rounds: [
          ...new Set([
            ...rounds,
            ...places.filter(({ unitId }) => worksFor(actor, unitId)).map(({ roundId }) => roundId),
          ]),
        ],
      }),
    };
  }
}

/** The places of a unit are the business of its own people and of the appraisers. */
const worksFor = ({ assignments }: Actor, unit: string): boolean =>
  assignments.some(
    ({ role, unitId }) => unitId === unit || role === 'education_appraiser' || role === 'home_affairs_appraiser',
  );
