import { describe, expect, it } from '@jest/globals';
import type { Pack } from '#contexts/programmes';
import { difference } from './difference';

const printed = { ref: '004:L1', wording: 'nguyên văn' };
const pack = {
  id: 'p',
  plan: '004',
  title: 'Kế hoạch',
  issuer: 'Ủy ban',
  programme: {
    kind: 'emulation_movement',
    title: 'Phong trào',
    fromYear: 2023,
    toYear: 2030,
    period: printed,
    ...printed,
  },
  legalBases: [],
  readings: [],
  bodies: [],
  unitCategories: [],
  nomineeCategories: [],
  titles: [],
  criteria: [
    { id: 'C1', label: 'Một', categories: ['so', 'huyen'], kind: 'assessed', ...printed },
    { id: 'C2', label: 'Hai', categories: ['so'], kind: 'assessed', ...printed },
  ],
  dossiers: [],
  rounds: [
    {
      id: 'interim-city',
      occasion: 'interim',
      tier: 'city',
      title: 'Sơ kết',
      dossier: 'city',
      awards: [],
      deadlines: [],
      quotas: [
        {
          id: 'Q',
          groups: ['G'],
          mode: 'INDEPENDENT',
          caps: { collective: 4, individual: 4 },
          namesHouseholds: false,
          ...printed,
        },
      ],
      councilReview: { required: false, ...printed },
      ...printed,
    },
  ],
} as unknown as Pack;

describe('what changed from one version of a pack to another', () => {
  it('is nothing between a version and itself, in whatever order its criteria stand', () => {
    expect(difference(pack, { ...pack, criteria: [...pack.criteria].reverse() })).toEqual([]);
  });

  it('leads to the innermost figure', () => {
    const round = pack.rounds[0]!;
    const after = {
      ...pack,
      rounds: [{ ...round, quotas: [{ ...round.quotas[0]!, caps: { collective: 5, individual: 4 } }] }],
    };
    expect(difference(pack, after)).toEqual([
      {
        section: 'rounds',
        items: [
          {
            kind: 'changed',
            id: 'interim-city',
            label: 'Sơ kết',
            fields: [{ path: ['quotas', 'Q', 'caps', 'collective'], before: '4', after: '5' }],
          },
        ],
      },
    ]);
  });

  it('names what was added and what was left out', () => {
    const [first] = pack.criteria;
    const added = { ...first!, id: 'C3', label: 'Ba' };
    const [criteria] = difference(pack, { ...pack, criteria: [first!, added] });
    expect(criteria?.items.map(({ kind, label }) => [kind, label])).toEqual([
      ['added', 'Ba'],
      ['removed', 'Hai'],
    ]);
  });

  it('tells a changed title of the plan and a list that grew', () => {
    const [first, second] = pack.criteria;
    const after = {
      ...pack,
      title: 'Kế hoạch mới',
      criteria: [{ ...first!, categories: ['so', 'huyen', 'xa'] }, second!],
    };
    expect(difference(pack, after).flatMap(({ items }) => items.flatMap(({ fields }) => fields))).toEqual([
      { path: ['title'], before: 'Kế hoạch', after: 'Kế hoạch mới' },
      { path: ['categories'], before: 'so; huyen', after: 'so; huyen; xa' },
    ]);
  });
});
