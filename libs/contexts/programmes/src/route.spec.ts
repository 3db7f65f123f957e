import { describe, expect, it } from '@jest/globals';
import { after, firstOf, passage } from './route.js';
import type { RouteRule } from './round-rules.js';

const body = (unitId: string) => ({ unitId, label: unitId, ref: '000:L1', wording: '' });
const centre = body('trung-tam-hoc-tap');
const ward: RouteRule = [
  { stage: 'centre', body: centre, does: ['compile'], step: 'unit_to_centre' },
  { stage: 'chair', body: body('chu-tich-phuong'), does: ['decide'], step: 'centre_to_chair' },
];

describe('a route', () => {
  it('begins at its first stage and ends at the one that decides', () => {
    expect(firstOf(ward).stage).toBe('centre');
    expect(after(ward, 'centre')?.stage).toBe('chair');
    expect(after(ward, 'chair')).toBeUndefined();
  });

  it('goes on from its stages alone', () => {
    expect(after(ward, 'decided')).toBeUndefined();
  });

  it('knows between whom nominees pass under a deadline: first from the units, then from body to body', () => {
    expect(passage(ward, 'unit_to_centre')).toEqual({ receiver: centre });
    expect(passage(ward, 'centre_to_chair')).toMatchObject({ sender: centre, receiver: { unitId: 'chu-tich-phuong' } });
    expect(() => passage(ward, 'unit_to_ward')).toThrow('No stage of the route');
  });
});
