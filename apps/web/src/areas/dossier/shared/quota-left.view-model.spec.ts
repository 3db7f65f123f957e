import { expect, it } from '@jest/globals';
import { fullKinds } from './quota-stop.view-model';
import { quotaMeters } from './quota-left.view-model';

const rule = { quotaId: 'Q', caps: { collective: 4, individual: 4 } };
const unit = { unitId: 'u', unitName: 'U', quotaId: 'Q' };

it('shows a kind as full when the other kind has taken its places', () => {
  expect(
    quotaMeters({ ...unit, mode: 'ONE_OF', used: { collective: 1 }, left: { collective: 3, individual: 0 } }, [rule]),
  ).toEqual([
    { kind: 'collective', used: 1, total: 4, left: 3 },
    { kind: 'individual', used: 4, total: 4, left: 0 },
  ]);
  expect(fullKinds({ collective: 3, individual: 0 })).toEqual(['individual']);
});

it('shows nothing of what is not limited', () =>
  expect(quotaMeters({ ...unit, mode: 'NONE', used: {}, left: {} }, [])).toEqual([]));
