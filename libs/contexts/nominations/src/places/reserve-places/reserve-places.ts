import type { QuotaKind, QuotaMode, QuotaRule } from '#contexts/programmes';
import { type Decision, own, unless } from '#platform/event-sourcing';
import { type Place, placesOf, type QuotaLedger, type QuotaLedgerEvent } from '../quota-ledger.js';

/** Places for one nominee or for all of a dossier: all or none. */
export interface ReservePlaces {
  readonly roundId: string;
  readonly unitId: string;
  readonly dossierId: string;
  readonly life: number;
  readonly nominees: readonly { readonly nomineeId: string; readonly kind: QuotaKind }[];
}

export type RuleWords = {
  readonly quotaId: string;
  readonly ref: string;
  readonly wording: string;
  readonly reading?: string;
};

export type ReservePlacesRejection =
  | { readonly code: 'NO_QUOTA_GROUP'; readonly roundId: string; readonly unitId: string }
  | ({
      readonly code: 'QUOTA_EXCEEDED';
      readonly pointer: string;
      readonly cap: number;
      readonly used: number;
      readonly wanted: number;
    } & RuleWords &
      ({ readonly kind: QuotaKind | 'individual_or_household' } | { readonly total: number }))
  | ({
      readonly code: 'QUOTA_MIXED';
      readonly pointer: string;
      readonly mode: QuotaMode;
      readonly existing: QuotaKind;
    } & RuleWords)
  | { readonly code: 'NOMINEE_ID_TAKEN'; readonly pointer: string; readonly nomineeId: string };

export function reservePlaces(
  command: ReservePlaces,
  ledger: QuotaLedger,
  quota: QuotaRule | undefined,
): Decision<QuotaLedgerEvent, ReservePlacesRejection> {
  const { roundId, unitId, dossierId, life } = command;
  const wanted = command.nominees.filter((nominee) => !isOwn(own(ledger.places, nominee.nomineeId), nominee, command));
  if (wanted.length === 0) return unless([], () => []);
  if (!quota) return unless([{ code: 'NO_QUOTA_GROUP', roundId, unitId }], () => []);

  const taken = wanted
    .filter(({ nomineeId }) => isTaken(nomineeId, ledger, command))
    .map(({ nomineeId }) => takenBy(nomineeId));
  const others = placesOf(ledger).filter(({ nomineeId }) => !wanted.some((place) => place.nomineeId === nomineeId));
  return unless([...taken, ...beyondQuota(quota, others, wanted)], () =>
    wanted.map(({ nomineeId, kind }) => ({
      type: 'PlaceReserved',
      data: { roundId, unitId, dossierId, nomineeId, kind, life },
    })),
  );
}

/** Under the same id for the other kind it is somebody else's: who took it for his would stand uncounted. */
const isOwn = (place: Place | undefined, { kind }: { kind: QuotaKind }, { dossierId, life }: ReservePlaces): boolean =>
  place?.dossierId === dossierId && place.life === life && place.kind === kind;

/** Held for another dossier, for another kind in this life or in a later one, or already given back in this one. */
function isTaken(nomineeId: string, { places, released }: QuotaLedger, { dossierId, life }: ReservePlaces): boolean {
  const place = own(places, nomineeId);
  return (
    (own(released, nomineeId) ?? 0) >= life ||
    (place !== undefined && (place.dossierId !== dossierId || place.life >= life))
  );
}

const takenBy = (nomineeId: string) => ({ code: 'NOMINEE_ID_TAKEN', pointer: '/nomineeId', nomineeId }) as const;

type BeyondQuota = Extract<ReservePlacesRejection, { code: 'QUOTA_EXCEEDED' | 'QUOTA_MIXED' }>;

type Counted = readonly { readonly kind: QuotaKind }[];

/** What a rule says to more places beside those that are held. */
export function beyondQuota(quota: QuotaRule, held: Counted, wanted: Counted): readonly BeyondQuota[] {
  switch (quota.mode) {
    case 'NONE':
      return [];
    case 'INDEPENDENT':
      return kinds.flatMap((kind) => overCap(quota, kind, held, wanted));
    case 'ONE_OF':
      return [...mixed(quota, held, wanted), ...kinds.flatMap((kind) => overCap(quota, kind, held, wanted))];
    case 'POOLED':
      return overTotal(quota, held, wanted);
    case 'EXTERNAL':
      return [...kinds.flatMap((kind) => overCap(quota, kind, held, wanted)), ...overTotal(quota, held, wanted)];
  }
}

const kinds = ['collective', 'individual'] as const;

function overCap(quota: QuotaRule, kind: QuotaKind, held: Counted, wanted: Counted): readonly BeyondQuota[] {
  const cap = quota.caps[kind];
  const more = count(wanted, kind);
  const used = count(held, kind);
  if (cap === undefined || more === 0 || used + more <= cap) return [];
  const named = kind === 'individual' && quota.namesHouseholds ? 'individual_or_household' : kind;
  return [{ code: 'QUOTA_EXCEEDED', pointer: '/kind', kind: named, cap, used, wanted: more, ...wordsOf(quota) }];
}

function overTotal(quota: QuotaRule, held: Counted, wanted: Counted): readonly BeyondQuota[] {
  const { total } = quota;
  if (total === undefined || held.length + wanted.length <= total) return [];
  return [
    {
      code: 'QUOTA_EXCEEDED',
      pointer: '/kind',
      total,
      cap: total,
      used: held.length,
      wanted: wanted.length,
      ...wordsOf(quota),
    },
  ];
}

function mixed(quota: QuotaRule, held: Counted, wanted: Counted): readonly BeyondQuota[] {
  const present = new Set([...held, ...wanted].map(({ kind }) => kind));
  const existing = held.find((place) => wanted.some(({ kind }) => kind !== place.kind)) ?? wanted[0];
  if (present.size < 2 || !existing) return [];
  return [{ code: 'QUOTA_MIXED', pointer: '/kind', mode: quota.mode, existing: existing.kind, ...wordsOf(quota) }];
}

const count = (places: Counted, kind: QuotaKind): number => places.filter((place) => place.kind === kind).length;

const wordsOf = ({ quotaId, ref, wording, reading }: QuotaRule): RuleWords => ({
  quotaId,
  ref,
  wording,
  ...(reading && { reading }),
});
