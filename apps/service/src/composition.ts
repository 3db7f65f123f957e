import { compose, type Part } from './compose.js';
import { contexts } from './contexts.js';
import { house } from './house.js';

const parts: Part[] = [house];
// one after the other: Jest's loader of modules cannot do two at once
for (const { load } of contexts) parts.push((await load()).context);

/** The service: the house itself, and every context of the list. */
export const composition = compose(parts);
