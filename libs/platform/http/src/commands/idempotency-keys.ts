import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { DataSource } from 'typeorm';
import type { ApiRequest } from '../request.js';

const hour = 3_600_000;
const kept = 7 * 24 * hour;
const forgottenAtOnce = 1_000;

/**
 * Guards a key against a second, different request for seven days. It carries no truth: a repeated command is
 * answered by
 * its stream, so a lost record costs nothing but this guard.
 */
@Injectable()
export class IdempotencyKeys {
  private nextCleaning = 0;

  constructor(private readonly database: DataSource) {}

  /** `new`: recorded now. `same`: seen with this request. `other`: seen with another one. */
  async claim(actor: string, key: string, fingerprint: string, at: string): Promise<'new' | 'same' | 'other'> {
    const inserted: unknown[] = await this.database.query(
      'insert into http.idempotency_keys (actor, key, fingerprint, at) values ($1, $2, $3, $4) on conflict do nothing returning 1',
      [actor, key, fingerprint, at],
    );
    if (inserted.length > 0) {
      await this.forgetOld(Date.parse(at));
      return 'new';
    }
    const [row]: { fingerprint: string }[] = await this.database.query(
      'select fingerprint from http.idempotency_keys where actor = $1 and key = $2',
      [actor, key],
    );
    return row === undefined || row.fingerprint === fingerprint ? 'same' : 'other';
  }

  /** Once an hour, a bounded number at a time: no claim waits for long. */
  private async forgetOld(now: number): Promise<void> {
    if (now < this.nextCleaning) return;
    const [, forgotten] = await this.database.query<[unknown[], number]>(
      'delete from http.idempotency_keys where (actor, key) in (select actor, key from http.idempotency_keys where at < $1 limit $2)',
      [new Date(now - kept), forgottenAtOnce],
    );
    if (forgotten < forgottenAtOnce) this.nextCleaning = now + hour;
  }

  async release(actor: string, key: string): Promise<void> {
    await this.database.query('delete from http.idempotency_keys where actor = $1 and key = $2', [actor, key]);
  }
}

/** What makes two requests the same: method, path and JSON body. The parts of a form count once they are read. */
export const fingerprintOfRequest = ({ method, url, body }: ApiRequest): string =>
  fingerprint(JSON.stringify([method, url.split('?')[0], canonicalize(body ?? null)]));

/** @param parts the fields, and of each file what tells it from another: JSON */
export const fingerprintOfForm = (parts: object): string => fingerprint(canonicalize(parts)!);

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex');
