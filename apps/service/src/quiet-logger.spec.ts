import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { QuietLogger } from './quiet-logger.js';

let now = 0;
let lines: string[];
let logger: QuietLogger;
beforeEach(() => {
  [now, lines] = [0, []];
  const keep = (text: unknown) => lines.push(String(text)) > 0;
  jest.spyOn(process.stdout, 'write').mockImplementation(keep);
  jest.spyOn(process.stderr, 'write').mockImplementation(keep);
  logger = new QuietLogger({}, () => now);
});
afterEach(() => void jest.restoreAllMocks());

const away = (id: string) => logger.warn(`GET /api/units ${id}: UNAVAILABLE`, 'Http');
const ids = ['0192f0c1-2a3b-7c4d-8e5f-60718293a4b5', '0192f0c1-2a3b-7c4d-8e5f-60718293a4b6'];

it('writes once a minute what differs only in ids, and how often it came', () => {
  for (let time = 0; time < 1_000; time++) away(ids[time % 2]!);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('UNAVAILABLE');

  now = 60_000;
  away(ids[0]!);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('lặp lại 999 lần');
});

it('writes what is another level, place or sentence', () => {
  away(ids[0]!);
  logger.error(`GET /api/units ${ids[0]}: UNAVAILABLE`, 'Http');
  logger.warn(`GET /api/units ${ids[0]}: UNAVAILABLE`, 'Worker');
  logger.warn(`GET /api/people ${ids[0]}: UNAVAILABLE`, 'Http');
  expect(lines).toHaveLength(4);
});

it('keeps a bounded number of lines in mind, and writes the others as they come', () => {
  for (let at = 0; at < 3_000; at++) logger.warn(`line ${inLetters(at)}`, 'Http');
  expect(lines).toHaveLength(3_000);
});

const inLetters = (at: number): string => at.toString(2).replaceAll('0', 'a').replaceAll('1', 'b');
