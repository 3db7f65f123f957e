import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Clock } from '#platform/event-sourcing';
import type { EventStore } from '#platform/event-store';
import type { JobQueues, JobWorkers } from '#platform/jobs';

/** What Nest has composed, by class. */
export type Services = Pick<INestApplicationContext, 'get'>;

/** Runs while this process is the one that leads it, until the signal. */
export interface Sweep {
  /** A sentence in kebab case where it is an automation. One process of the installation runs it at a time. */
  readonly name: string;
  lead(signal: AbortSignal): Promise<void>;
}

export interface SweepTools {
  readonly store: EventStore;
  readonly clock: Clock;
  /** Resolves when the command has its answer, a refusal included; rejects when it has to be tried again. */
  readonly dispatch: (command: unknown) => Promise<unknown>;
  readonly onFailure?: (name: string, error: unknown) => void;
}

/** Hands jobs into a queue while this process leads, and does them in every process. */
export interface QueueWork extends Sweep {
  work(workers: JobWorkers): void;
  /** Once nothing is under way any more. */
  close(): void;
}

export interface WorkTools {
  readonly dataSource: DataSource;
  readonly queues: JobQueues;
  readonly clock: Clock;
  /** Milliseconds between two looks; each has its own unless given. */
  readonly interval?: number;
  readonly onFailure?: (name: string, error: unknown) => void;
}
