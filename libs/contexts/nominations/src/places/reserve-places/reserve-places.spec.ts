import { describe, it } from '@jest/globals';
import type { QuotaKind, QuotaRule } from '#contexts/programmes';
import { given } from '#platform/event-sourcing/testing';
import { type QuotaLedgerEvent, quotaLedgerDecider } from '../quota-ledger.js';
import { releasePlaces } from '../release-places/release-places.js';
import { departmentQuota, districtQuota } from '../../testing/rules.js';
import { reservePlaces } from './reserve-places.js';

const at = { roundId: 'interim-2025-city', unitId: 'so-y-te', dossierId: 'd1' };

const reserved = (nomineeId: string, kind: QuotaKind, life = 1): QuotaLedgerEvent => ({
  type: 'PlaceReserved',
  data: { ...at, nomineeId, kind, life },
});
const released = (nomineeId: string, kind: QuotaKind, life = 1): QuotaLedgerEvent => ({
  type: 'PlaceReleased',
  data: { ...at, nomineeId, kind, life, reason: 'withdrawn' },
});
const collectives = (count: number) =>
  Array.from({ length: count }, (_, index) => reserved(`tt${index + 1}`, 'collective'));
const individuals = (count: number) =>
  Array.from({ length: count }, (_, index) => reserved(`cn${index + 1}`, 'individual'));

const ledger = (...events: QuotaLedgerEvent[]) => given(quotaLedgerDecider, ...events);
const words = ({ quotaId, ref, wording, reading }: QuotaRule) => ({
  quotaId,
  ref,
  wording,
  ...(reading && { reading }),
});
const reserve =
  (quota: QuotaRule | undefined, kind: QuotaKind, { nomineeIds = ['moi'], life = 1, dossierId = 'd1' } = {}) =>
  (state: Parameters<typeof reservePlaces>[1]) =>
    reservePlaces(
      { ...at, dossierId, life, nominees: nomineeIds.map((nomineeId) => ({ nomineeId, kind })) },
      state,
      quota,
    );

describe('places of a department: "04 tập thể và 04 cá nhân" are two caps', () => {
  it('AC-01: a fifth collective is refused and the individuals keep their cap', () => {
    const full = ledger(...collectives(4));
    full.when(reserve(departmentQuota, 'collective')).thenRejected({
      code: 'QUOTA_EXCEEDED',
      pointer: '/kind',
      kind: 'collective',
      cap: 4,
      used: 4,
      wanted: 1,
      ...words(departmentQuota),
    });
    full.when(reserve(departmentQuota, 'individual')).then(reserved('moi', 'individual'));
  });

  it('AC-02: four and four fit, a fifth individual does not', () => {
    ledger(...collectives(4), ...individuals(3))
      .when(reserve(departmentQuota, 'individual'))
      .then(reserved('moi', 'individual'));
    ledger(...collectives(4), ...individuals(4))
      .when(reserve(departmentQuota, 'individual'))
      .thenRejected({
        code: 'QUOTA_EXCEEDED',
        pointer: '/kind',
        kind: 'individual',
        cap: 4,
        used: 4,
        wanted: 1,
        ...words(departmentQuota),
      });
  });

  it('AC-06: the final review has seven and six', () => {
    const quota = { ...departmentQuota, caps: { collective: 7, individual: 6 } };
    const given13 = ledger(...collectives(7), ...individuals(6));
    given13.when(reserve(quota, 'collective')).thenRejected({
      code: 'QUOTA_EXCEEDED',
      pointer: '/kind',
      kind: 'collective',
      cap: 7,
      used: 7,
      wanted: 1,
      ...words(quota),
    });
    given13.when(reserve(quota, 'individual')).thenRejected({
      code: 'QUOTA_EXCEEDED',
      pointer: '/kind',
      kind: 'individual',
      cap: 6,
      used: 6,
      wanted: 1,
      ...words(quota),
    });
  });
});

describe('places of a district: "04 tập thể hoặc 04 cá nhân (hoặc hộ gia đình)" is one kind only', () => {
  it('AC-03: an individual does not join three collectives', () => {
    ledger(...collectives(3))
      .when(reserve(districtQuota, 'individual'))
      .thenRejected({
        code: 'QUOTA_MIXED',
        pointer: '/kind',
        mode: 'ONE_OF',
        existing: 'collective',
        ...words(districtQuota),
      });
  });

  it('AC-03: once the mode is POOLED it does, up to four in all', () => {
    const pooled: QuotaRule = { ...districtQuota, mode: 'POOLED' };
    ledger(...collectives(3))
      .when(reserve(pooled, 'individual'))
      .then(reserved('moi', 'individual'));
    ledger(...collectives(3), ...individuals(1))
      .when(reserve(pooled, 'individual'))
      .thenRejected({
        code: 'QUOTA_EXCEEDED',
        pointer: '/kind',
        total: 4,
        cap: 4,
        used: 4,
        wanted: 1,
        ...words(pooled),
      });
  });

  it('AC-04: households share the cap of the individuals', () => {
    ledger(...individuals(4))
      .when(reserve(districtQuota, 'individual'))
      .thenRejected({
        code: 'QUOTA_EXCEEDED',
        pointer: '/kind',
        kind: 'individual_or_household',
        cap: 4,
        used: 4,
        wanted: 1,
        ...words(districtQuota),
      });
  });

  it('stays shut to both kinds when a change of mode left both in it', () => {
    const both = ledger(...collectives(1), ...individuals(1));
    both.when(reserve(districtQuota, 'collective')).thenRejected({
      code: 'QUOTA_MIXED',
      pointer: '/kind',
      mode: 'ONE_OF',
      existing: 'individual',
      ...words(districtQuota),
    });
  });
});

describe('other modes', () => {
  it('AC-08: an annual round counts and never blocks', () => {
    ledger(...collectives(9), ...individuals(12))
      .when(reserve({ ...departmentQuota, mode: 'NONE', caps: {} }, 'individual'))
      .then(reserved('moi', 'individual'));
  });

  it('EXTERNAL blocks only once caps are loaded', () => {
    ledger(...collectives(9))
      .when(reserve({ ...departmentQuota, mode: 'EXTERNAL', caps: {} }, 'collective'))
      .then(reserved('moi', 'collective'));
    const loaded: QuotaRule = { ...departmentQuota, mode: 'EXTERNAL', caps: { collective: 2 } };
    ledger(...collectives(2))
      .when(reserve(loaded, 'collective'))
      .thenRejected({
        code: 'QUOTA_EXCEEDED',
        pointer: '/kind',
        kind: 'collective',
        cap: 2,
        used: 2,
        wanted: 1,
        ...words(loaded),
      });
  });

  it('a unit without a lawful quota group has no places', () => {
    ledger()
      .when(reserve(undefined, 'collective'))
      .thenRejected({ code: 'NO_QUOTA_GROUP', roundId: at.roundId, unitId: at.unitId });
  });
});

describe('reserving again', () => {
  it('takes no second place for the same nominee', () => {
    ledger(...collectives(4))
      .when(reserve(departmentQuota, 'collective', { nomineeIds: ['tt4'] }))
      .thenNothing();
  });

  it('does not take a place held as another kind for its own', () => {
    const roomForAFifth = { ...departmentQuota, caps: { collective: 4, individual: 5 } };
    ledger(reserved('tt1', 'collective'), ...individuals(4))
      .when(reserve(roomForAFifth, 'individual', { nomineeIds: ['tt1'] }))
      .thenRejected({ code: 'NOMINEE_ID_TAKEN', pointer: '/nomineeId', nomineeId: 'tt1' });
  });

  it('is all or nothing for a whole dossier', () => {
    ledger(...collectives(3))
      .when(reserve(departmentQuota, 'collective', { nomineeIds: ['a', 'b'] }))
      .thenRejected({
        code: 'QUOTA_EXCEEDED',
        pointer: '/kind',
        kind: 'collective',
        cap: 4,
        used: 3,
        wanted: 2,
        ...words(departmentQuota),
      });
  });

  it('for a revived dossier renews the places that the withdrawal has not yet released, without counting them twice', () => {
    ledger(...collectives(4))
      .when(reserve(departmentQuota, 'collective', { nomineeIds: ['tt1', 'tt2'], life: 2 }))
      .then(reserved('tt1', 'collective', 2), reserved('tt2', 'collective', 2));
  });

  it('never gives a place back to a life that released it', () => {
    ledger(reserved('tt1', 'collective'), released('tt1', 'collective'))
      .when(reserve(departmentQuota, 'collective', { nomineeIds: ['tt1'] }))
      .thenRejected({ code: 'NOMINEE_ID_TAKEN', pointer: '/nomineeId', nomineeId: 'tt1' });
  });

  it('does not let one dossier take over the nominee id of another', () => {
    ledger(...collectives(1))
      .when(reserve(departmentQuota, 'collective', { nomineeIds: ['tt1'], dossierId: 'd2', life: 2 }))
      .thenRejected({ code: 'NOMINEE_ID_TAKEN', pointer: '/nomineeId', nomineeId: 'tt1' });
  });
});

describe('releasing', () => {
  const release =
    (life: number, nomineeIds = ['tt1']) =>
    (state: Parameters<typeof releasePlaces>[1]) =>
      releasePlaces({ ...at, life, nomineeIds, reason: 'withdrawn' }, state);

  it('frees the place once', () => {
    ledger(reserved('tt1', 'collective')).when(release(1)).then(released('tt1', 'collective'));
    ledger(reserved('tt1', 'collective'), released('tt1', 'collective')).when(release(1)).thenNothing();
  });

  it('that comes late, after a revival, frees nothing', () => {
    ledger(reserved('tt1', 'collective'), reserved('tt1', 'collective', 2))
      .when(release(1))
      .thenNothing();
  });
});
