import { describe, expect, it } from '@jest/globals';
import { readPack } from './read-pack.adapter.js';

const problemsOf = (source: string) => {
  const reading = readPack(source, []);
  return 'problems' in reading ? reading.problems : [];
};

describe('a pack that a parser could choke on is refused in words', () => {
  it.each([
    ['brackets', '['.repeat(400_000)],
    ['brackets that are closed', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['braces', '{a: '.repeat(50_000)],
    ['lists in one line', '- '.repeat(100_000)],
    ['keys that are maps', '? '.repeat(5_000)],
    ['indentation', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('for its %s', (_, source) => {
    expect(problemsOf(source)).toEqual([
      { code: 'YAML_SYNTAX', pointer: '', message: 'Sai cú pháp YAML: nội dung lồng nhau quá nhiều tầng.' },
    ]);
  });

  it('but not for being written in one line, as JSON often is', () => {
    const pairs = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, { a: [1] }]));
    expect(problemsOf(JSON.stringify(pairs)).map(({ message }) => message)).not.toContainEqual(
      expect.stringContaining('lồng nhau'),
    );
  });

  it('for aliases, each where it stands, also those of nothing', () => {
    expect(problemsOf('id: &x a\nname: *x\ntitle: *y\n')).toEqual([
      {
        code: 'YAML_SYNTAX',
        pointer: '',
        message: 'Sai cú pháp YAML: không dùng bí danh *x; hãy viết lại nội dung.',
        line: 2,
        column: 7,
      },
      expect.objectContaining({ line: 3, column: 8 }),
    ]);
  });

  it('for a key that stands twice', () => {
    expect(problemsOf('id: a\n"id": b\n')).toEqual([
      { code: 'YAML_SYNTAX', pointer: '', message: 'Sai cú pháp YAML: khóa id có hai lần.', line: 2, column: 1 },
    ]);
  });

  it('soon, however many keys it has', () => {
    const began = performance.now();
    expect(problemsOf(Array.from({ length: 30_000 }, (_, at) => `k${at}: 1`).join('\n'))).toHaveLength(500);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
