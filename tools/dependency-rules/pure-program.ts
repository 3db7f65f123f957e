import { readFileSync } from 'node:fs';

interface Rings {
  readonly pureLibraries: readonly string[];
  readonly edgeSuffixes: readonly string[];
}

/** The compiler reads JSON only, so its program of the pure ring repeats `rings.js`; here it must say the same. */
export function otherPureProgram({ pureLibraries, edgeSuffixes }: Rings): readonly string[] {
  const { include, exclude } = JSON.parse(readFileSync('tsconfig.pure.json', 'utf8')) as {
    include: readonly string[];
    exclude: readonly string[];
  };
  return [
    ...differences(
      'include',
      include,
      pureLibraries.map((folder) => `${folder}/src/**/*.ts`),
    ),
    ...differences(
      'exclude',
      exclude,
      ['spec', ...edgeSuffixes].map((suffix) => `**/*.${suffix}.ts`),
    ),
  ];
}

function differences(where: string, said: readonly string[], meant: readonly string[]): readonly string[] {
  return [
    ...meant
      .filter((glob) => !said.includes(glob))
      .map((glob) => `tsconfig.pure.json: ${where} lacks ${glob} of rings.js`),
    ...said
      .filter((glob) => !meant.includes(glob))
      .map((glob) => `tsconfig.pure.json: ${where} has ${glob}, rings.js has not`),
  ];
}
