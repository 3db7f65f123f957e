import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { packDecider, type PackEvent } from '../published-pack.js';
import { hanoi } from '../testing/hanoi.adapter.js';
import { publishPack } from './publish-pack.js';

const published = (version: number, pack = hanoi): PackEvent => ({
  type: 'PackPublished',
  data: { packId: 'vn-hanoi-2024', version, pack, by: 'quan-tri' },
});
const renamed = { ...hanoi, title: 'Kế hoạch sửa đổi' };

describe('publishing a pack', () => {
  it('makes the first version', () => {
    given(packDecider)
      .when((versions) => publishPack({ pack: hanoi, by: 'quan-tri' }, versions))
      .then(published(1));
  });

  it('of which nothing changed is no event, in whatever order its keys come', () => {
    const reordered = Object.fromEntries(Object.entries(hanoi).reverse()) as unknown as typeof hanoi;
    given(packDecider, published(1))
      .when((versions) => publishPack({ pack: reordered, by: 'quan-tri' }, versions))
      .thenNothing();
  });

  it('that differs makes the next version, also when it goes back to an earlier one', () => {
    given(packDecider, published(1))
      .when((versions) => publishPack({ pack: renamed, by: 'quan-tri' }, versions))
      .then(published(2, renamed));
    given(packDecider, published(1), published(2, renamed))
      .when((versions) => publishPack({ pack: hanoi, by: 'quan-tri' }, versions))
      .then(published(3));
  });
});
