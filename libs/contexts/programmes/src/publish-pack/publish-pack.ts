import { accepted, type Decision } from '#platform/event-sourcing';
import type { Pack } from '../pack/pack.js';
import type { PackEvent, PublishedPack } from '../published-pack.js';
import { same } from '../same.js';

export interface PublishPack {
  readonly pack: Pack;
  readonly by: string;
}

/** One for each problem of the document. `at` is the pointer into it; line and column count from 1. */
export interface PackInvalid {
  readonly code: 'PACK_INVALID';
  readonly pointer: string;
  readonly problem: string;
  readonly at: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  readonly [fact: string]: string | number | undefined;
}

/** A pack that differs in anything from the last version is the next version. */
export function publishPack({ pack, by }: PublishPack, versions: PublishedPack): Decision<PackEvent, never> {
  if (same(versions.at(-1), pack)) return accepted();
  return accepted({ type: 'PackPublished', data: { packId: pack.id, version: versions.length + 1, pack, by } });
}
