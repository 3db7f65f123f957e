import type { CommandContext } from '#platform/event-sourcing';
import { v5, v7 } from 'uuid';
import { expectedRevision } from '../reading/entity-tag.js';
import { Refused } from '../refusals/refused.js';
import type { ApiRequest } from '../request.js';

const namespace = '6f1d3d2e-6f0c-5b0e-9d39-0d0c6a1f7b52';

/**
 * Reads what travels with every command from the headers. The same key of the same person is the same command, but
 * one that is only tried was never given before.
 */
export function readCommandContext(request: ApiRequest, at: Date): CommandContext {
  const actor = request.actor?.personId ?? 'anonymous';
  const key = idempotencyKey(request);
  const dryRun = isDryRun(request);
  const commandId =
    key === undefined || dryRun ? v7({ msecs: at.getTime() }) : v5(JSON.stringify([actor, key]), namespace);
  return {
    commandId,
    correlationId: request.id,
    causationId: commandId,
    at: at.toISOString(),
    actor,
    dryRun,
    expectedRevision: expectedRevision(request.headers['if-match']),
  };
}

/** @throws Refused IDEMPOTENCY_KEY_MALFORMED */
export function idempotencyKey(request: ApiRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key))
    throw new Refused({ code: 'IDEMPOTENCY_KEY_MALFORMED' });
  return key;
}

function isDryRun({ query }: ApiRequest): boolean {
  const { dryRun } = query as { dryRun?: unknown };
  if (dryRun === undefined || dryRun === 'false') return false;
  if (dryRun === 'true') return true;
  throw new Refused({ code: 'DRY_RUN_MALFORMED', pointer: '/dryRun' });
}
