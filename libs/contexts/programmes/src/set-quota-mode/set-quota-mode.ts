import { accepted, type Decision, own, rejected, unless } from '#platform/event-sourcing';
import { roundKindOf } from '../round-kind.js';
import type { Pack, Quota } from '../pack/pack.js';
import type { OpenedRound, QuotaSetting, RoundEvent } from '../round.js';
import { roundNotOpen, type RoundNotOpen } from '../round-not-open.js';
import type { QuotaMode } from '../round-rules.js';
import { same } from '../same.js';

export interface SetQuotaMode extends QuotaSetting {
  readonly quotaId: string;
  readonly by: string;
}

type Printed = { readonly quotaId: string; readonly ref: string; readonly wording: string };

export type SetQuotaModeRejection =
  | RoundNotOpen
  | {
      readonly code: 'QUOTA_NOT_FOUND';
      readonly pointer: string;
      readonly quotaId: string;
      readonly quotaIds: readonly string[];
    }
  | ({
      readonly code: 'QUOTA_MODE_NOT_POSSIBLE';
      readonly pointer: string;
      readonly mode: QuotaMode;
      readonly possible: readonly QuotaMode[];
    } & Printed)
  | ({ readonly code: 'QUOTA_NUMBERS_MISSING'; readonly pointer: string } & Printed)
  | ({ readonly code: 'QUOTA_NUMBERS_PRINTED_IN_PLAN'; readonly pointer: string } & Printed);

export function setQuotaMode(
  { quotaId, by, ...setting }: SetQuotaMode,
  round: OpenedRound,
  pack: Pack,
): Decision<RoundEvent, SetQuotaModeRejection> {
  if (same(own(round.quotaModes, quotaId), setting)) return accepted();
  const { quotas } = roundKindOf(pack, round);
  const quota = quotas.find(({ id }) => id === quotaId);
  if (!quota)
    return rejected({ code: 'QUOTA_NOT_FOUND', pointer: '/quotaId', quotaId, quotaIds: quotas.map(({ id }) => id) });
  return unless([...roundNotOpen(round), ...wrongMode(setting.mode, quota), ...wrongNumbers(setting, quota)], () => [
    { type: 'QuotaModeSet', data: { quotaId, ...setting, by } },
  ]);
}

function wrongMode(mode: QuotaMode, quota: Quota): readonly SetQuotaModeRejection[] {
  const possible = [quota.mode, ...(quota.alternatives ?? []).map((alternative) => alternative.mode)];
  return possible.includes(mode)
    ? []
    : [{ code: 'QUOTA_MODE_NOT_POSSIBLE', pointer: '/mode', mode, possible, ...printed(quota) }];
}

/** Numbers that the plan prints stay the plan's. Only what it leaves to others, or what pools them, can be given. */
function wrongNumbers({ mode, caps, total }: QuotaSetting, quota: Quota): readonly SetQuotaModeRejection[] {
  const numbered = caps?.collective !== undefined && caps.individual !== undefined;
  if (mode === 'EXTERNAL')
    return numbered ? [] : [{ code: 'QUOTA_NUMBERS_MISSING', pointer: '/caps', ...printed(quota) }];
  return [
    ...(caps ? [{ code: 'QUOTA_NUMBERS_PRINTED_IN_PLAN', pointer: '/caps', ...printed(quota) } as const] : []),
    ...(total !== undefined && mode !== 'POOLED'
      ? [{ code: 'QUOTA_NUMBERS_PRINTED_IN_PLAN', pointer: '/total', ...printed(quota) } as const]
      : []),
  ];
}

const printed = ({ id, ref, wording }: Quota): Printed => ({ quotaId: id, ref, wording });
