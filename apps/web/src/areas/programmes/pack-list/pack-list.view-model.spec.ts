import { expect, it } from '@jest/globals';
import type { PackItem } from '../../../api/generated';
import { byPack } from './pack-list.view-model';

const version = (packId: string, number: number): PackItem => ({
  packId,
  version: number,
  title: `${packId} ${number}`,
  issuer: 'UBND',
  programme: '',
  publishedAt: '2026-01-01T00:00:00Z',
  publishedBy: 'quan-tri',
});

it('shows each pack once, under the title of its newest version', () => {
  const packs = byPack([version('b', 1), version('a', 1), version('a', 2)]);
  expect(packs.map(({ title, versions }) => [title, versions.map((item) => item.version)])).toEqual([
    ['a 2', [2, 1]],
    ['b 1', [1]],
  ]);
});
