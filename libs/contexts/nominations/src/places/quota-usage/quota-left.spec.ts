import { describe, expect, it } from '@jest/globals';
import { departmentQuota, districtQuota } from '../../testing/rules.js';
import { quotaLeft } from './quota-left.js';

describe('places left', () => {
  it('are counted by kind, or not at all, as the plan has it', () => {
    const used = { collective: 3, individual: 0 };
    expect(quotaLeft(departmentQuota, used)).toEqual({ collective: 1, individual: 4 });
    expect(quotaLeft(districtQuota, used)).toEqual({ collective: 1, individual: 0 });
    expect(quotaLeft({ ...districtQuota, mode: 'POOLED' }, used)).toEqual({ collective: 1, individual: 1 });
    expect(quotaLeft({ ...departmentQuota, mode: 'NONE' }, used)).toEqual({});
    expect(quotaLeft({ ...departmentQuota, mode: 'EXTERNAL', caps: {} }, used)).toEqual({
      collective: undefined,
      individual: undefined,
    });
  });
});
