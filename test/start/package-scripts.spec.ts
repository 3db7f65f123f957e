import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** What npm gives to `sh -c` here and to `cmd /d /s /c` on Windows. */
const onlyOneShellKnows: readonly (readonly [what: string, found: RegExp])[] = [
  ['a built-in or program of Unix', /(^|[&|(]\s*)(exec|export|rm|cp|mv|mkdir|cat|env|sh|bash|test|true|set|if|for)\s/],
  ['a variable that is set in front', /(^|[&|(]\s*)[A-Za-z_]\w*=/],
  ['single quotes', /'/],
  ['a variable that is filled in', /\$|%\w+%/],
  ['a command in back quotes', /`/],
  ['a second command after a semicolon', /;(?=[^"]*("[^"]*"[^"]*)*$)/],
  ['a device', /\/dev\/|\bNUL\b/],
  ['a pattern of file names that the shell opens', /(^|\s)[^\s"]*\*/],
];

describe('the scripts of package.json', () => {
  it.each(Object.entries(scripts))('%s is a line that sh and cmd read alike', (_, line) => {
    expect(onlyOneShellKnows.filter(([, found]) => found.test(line)).map(([what]) => what)).toEqual([]);
  });
});
