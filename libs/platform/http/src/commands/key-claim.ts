import type { IdempotencyKeys } from './idempotency-keys.js';
import { Refused } from '../refusals/refused.js';

/** What one request claims under its Idempotency-Key. Without a key it claims nothing. */
export class KeyClaim {
  private readonly claimed: string[] = [];

  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly given: { readonly actor: string; readonly at: string; readonly key?: string },
  ) {}

  /**
   * The request first; the parts of its form once they have been read.
   * @throws Refused IDEMPOTENCY_KEY_REUSED when the key already stands for something else
   */
  async cover(what: 'request' | 'form', fingerprint: string): Promise<void> {
    const { actor, at, key } = this.given;
    if (key === undefined) return;
    const record = what === 'form' ? `form ${key}` : key; // no caller's key holds a blank
    const claim = await this.keys.claim(actor, record, fingerprint, at);
    if (claim === 'other') throw new Refused({ code: 'IDEMPOTENCY_KEY_REUSED' });
    if (claim === 'new') this.claimed.push(record);
  }

  /** The request was refused and changed nothing: its key may serve the corrected one. */
  async release(): Promise<void> {
    for (const record of this.claimed) await this.keys.release(this.given.actor, record);
  }
}
