import type { QuotaKind, QuotaRule } from '#contexts/programmes';
import { beyondQuota, type RuleWords } from '../reserve-places/reserve-places.js';

type Unit = { readonly unitId: string; readonly name: string };

/** A unit that has more places than the rule gives it now: numbers or mode were set after they were taken. */
export type UnitOverQuota = RuleWords & {
  readonly code: 'UNIT_OVER_QUOTA';
  readonly pointer?: string;
  readonly unitId: string;
  readonly unitName: string;
  /** Absent where all kinds count together. */
  readonly kind?: QuotaKind | 'individual_or_household';
  readonly cap: number;
  readonly held: number;
  readonly over: number;
};

export type UnitMixesKinds = RuleWords & {
  readonly code: 'UNIT_MIXES_KINDS';
  readonly pointer?: string;
  readonly unitId: string;
  readonly unitName: string;
};

export type OverQuota = UnitOverQuota | UnitMixesKinds;

/**
 * The rule as it is now, asked of places that are held already: at every gate, not only at the door. A unit whose group
 * has no lawful member any more keeps what it had (A-34b).
 */
export function overQuota(
  quota: QuotaRule | undefined,
  places: readonly { readonly kind: QuotaKind }[],
  { unitId, name: unitName }: Unit,
  pointer?: string,
): readonly OverQuota[] {
  if (!quota) return [];
  const at = { ...(pointer && { pointer }), unitId, unitName };
  return beyondQuota(quota, [], places).map((refusal): OverQuota => {
    const { quotaId, ref, wording, reading } = refusal;
    const words = { quotaId, ref, wording, ...(reading && { reading }) };
    if (refusal.code === 'QUOTA_MIXED') return { code: 'UNIT_MIXES_KINDS', ...at, ...words };
    const { cap, wanted: held } = refusal;
    const kind = 'kind' in refusal ? { kind: refusal.kind } : {};
    return { code: 'UNIT_OVER_QUOTA', ...at, ...kind, cap, held, over: held - cap, ...words };
  });
}

/** Units that may not send nominees on as they stand, by unit id. */
export type UnitsOverQuota = ReadonlyMap<string, readonly OverQuota[]>;

/** Every unit of a letter or list that is over its quota, once, where it stands first. */
export const faultsOfUnits = (
  parts: readonly { readonly unitId: string; readonly pointer: string }[],
  units: UnitsOverQuota,
): readonly OverQuota[] =>
  parts
    .filter(({ unitId }, index) => parts.findIndex((other) => other.unitId === unitId) === index)
    .flatMap(({ unitId, pointer }) => (units.get(unitId) ?? []).map((fault) => ({ ...fault, pointer })));
