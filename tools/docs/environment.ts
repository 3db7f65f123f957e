import { readFileSync } from 'node:fs';

const code = 'libs/platform/config/src/environment.ts';
const guide = 'docs/guides/operations.md';

/** Variables that the service reads and the guide leaves out, and the other way round. */
export function undescribedVariables(): readonly string[] {
  const read = namesIn(code, /variables\.\w+\('([A-Z_]+)'/g);
  const described = namesIn(guide, /^\| `([A-Z_]+)` /gm);
  return [
    ...[...read].filter((name) => !described.has(name)).map((name) => `${guide}: ${name} of ${code} is missing`),
    ...[...described].filter((name) => !read.has(name)).map((name) => `${guide}: nothing reads ${name}`),
  ];
}

function namesIn(file: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => match[1]!));
}
