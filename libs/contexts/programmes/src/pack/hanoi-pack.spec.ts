import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Pack, Printed } from './pack.js';
import { documentKinds } from '../testing/documents.js';
import { readPack } from './read-pack.adapter.js';

const packs = new URL('../../packs/', import.meta.url);
const plan = readFileSync(new URL('sources/004.txt', packs), 'utf8').split(/\r?\n/);
const reading = readPack(readFileSync(new URL('vn-hanoi-2024.yaml', packs), 'utf8'), documentKinds);

describe('the pack of plan 004', () => {
  it('is free of problems', () => {
    expect(reading).not.toHaveProperty('problems');
  });

  it('quotes the plan character for character at every line it names', () => {
    const rules = everyRule((reading as { pack: Pack }).pack);
    expect(rules.length).toBeGreaterThan(90);
    const misquoted = rules.filter(({ ref, wording }) => !plan[Number(ref.split(':L')[1]) - 1]?.includes(wording));
    expect(misquoted).toEqual([]);
  });

  it('holds every criterion of the plan: the 39 lines of section III.2, no line twice but the one for households and clans', () => {
    const lines = (reading as { pack: Pack }).pack.criteria.map(({ ref }) => ref);
    expect(lines).toHaveLength(39);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual(['004:L135']);
  });
});

function everyRule(value: unknown): readonly Printed[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'ref' in value && 'wording' in value ? [value as Printed] : [];
  return [...own, ...Object.values(value).flatMap(everyRule)];
}
