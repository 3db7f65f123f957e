import { expect, it } from '@jest/globals';
import { stateOf } from './paper-state.view-model';

it.each([
  ['untouched', { revision: 0, missing: 5 }],
  ['begun', { revision: 2, missing: 1 }],
  ['ready', { revision: 2, missing: 0 }],
  ['finished', { revision: 2, missing: 0, document: { documentId: 'd', current: true } }],
  ['outdated', { revision: 3, missing: 1, document: { documentId: 'd', current: false } }],
] as const)('a paper is %s', (state, paper) => expect(stateOf(paper)).toBe(state));
