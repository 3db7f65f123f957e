import { expect, it } from '@jest/globals';
import { giveAccount } from './give-account.js';

it('is recorded each time, with who gave it to whom, and nothing of the account', () => {
  expect(giveAccount({ personId: 'nguyen-thi-an', by: 'quan-tri' })).toEqual({
    outcome: 'accepted',
    events: [{ type: 'AccountGiven', data: { personId: 'nguyen-thi-an', by: 'quan-tri' } }],
  });
});
