import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { UnitFacts } from './unit.js';

/** A unit of the list; one with successors was dissolved by the document on its last day. */
export interface ListedUnit extends Omit<UnitFacts, 'successors'> {
  readonly successors?: readonly string[];
  readonly document?: string;
}

/** Data is not compiled: the built code reads it from the source tree too. */
const file = new URL('../units/ha-noi.yaml', import.meta.url.replace('/dist/libs/', '/libs/'));

export const haNoiUnits = (): readonly ListedUnit[] =>
  (parse(readFileSync(file, 'utf8')) as { units: ListedUnit[] }).units;
