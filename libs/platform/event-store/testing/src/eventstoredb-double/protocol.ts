import type { StreamIdentifier } from '../../../src/eventstoredb/protocol.js';

/* What the generic messages look like on this side, as far as the double reads them. */

export interface AppendOptions {
  readonly streamIdentifier: StreamIdentifier;
  readonly revision?: string;
  readonly streamPosition?: string;
  readonly noStream?: object;
  readonly any?: object;
  readonly streamExists?: object;
}

export interface ReadOptions {
  readonly stream?: {
    readonly streamIdentifier: StreamIdentifier;
    readonly revision?: string;
    readonly start?: object;
    readonly end?: object;
  };
  readonly all?: {
    readonly position?: { readonly commitPosition: string };
    readonly start?: object;
    readonly end?: object;
  };
  readonly readDirection: 'Forwards' | 'Backwards';
  readonly count?: string;
  readonly subscription?: object;
  readonly filter?: {
    readonly streamIdentifier?: Expression;
    readonly eventType?: Expression;
    readonly max?: number;
    readonly checkpointIntervalMultiplier: number;
  };
}

export interface Expression {
  readonly regex: string;
  readonly prefix: readonly string[];
}
