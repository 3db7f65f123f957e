import { ESLint } from 'eslint';

/**
 * Proves that the boundaries which only ESLint can see are guarded: names inside a door, the clock and chance in
 * pure code, expressions that are not linear, texts that find what every object inherits.
 */
const pure = 'libs/contexts/nominations/src/dossier/dossier.ts';
const probes = [
  { rule: 'no-restricted-imports', file: pure, code: "import { EventBus } from '@nestjs/cqrs'; export { EventBus };" },
  {
    rule: 'no-restricted-imports',
    file: pure,
    code: "import { PostgresEventStore } from '#platform/event-store'; export { PostgresEventStore };",
  },
  {
    rule: 'no-restricted-imports',
    file: pure,
    code: "import { EventStoreDbEventStore } from '#platform/event-store'; export { EventStoreDbEventStore };",
  },
  {
    rule: 'no-restricted-imports',
    file: 'apps/api/src/main.ts',
    code: "import { EventsHandler } from '@nestjs/cqrs'; export { EventsHandler };",
  },
  { rule: 'no-restricted-properties', file: pure, code: 'export const now = Date.now();' },
  { rule: 'no-restricted-properties', file: pure, code: 'export const chance = Math.random();' },
  { rule: 'no-restricted-syntax', file: pure, code: 'export const now = new Date();' },
  {
    rule: 'regexp/no-super-linear-backtracking',
    file: pure,
    code: 'export const isDay = (text: string) => /^\\d+\\s*[\\s/]\\s*\\d+$/.test(text);',
  },
  {
    rule: 'regexp/no-super-linear-move',
    file: 'apps/web/src/ui/fields/matching.ts',
    code: "export const trimmed = (text: string) => text.replace(/[. ]+$/, '');",
  },
  {
    rule: 'house/own-keys',
    file: pure,
    code: 'export const found = (all: Record<string, string>, id: string) => all[id];',
  },
  {
    rule: 'house/own-keys',
    file: pure,
    code: 'export const isThere = (all: Record<string, string>, id: string) => id in all;',
  },
  { rule: '@typescript-eslint/no-explicit-any', file: pure, code: 'export const anything: any = 1;' },
  {
    rule: '@typescript-eslint/no-floating-promises',
    file: pure,
    code: 'export const later = async () => 1;\nlater();',
  },
];

const eslint = new ESLint();
let silent = 0;
for (const { rule, file, code } of probes) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  if (result?.messages.some((message) => message.ruleId === rule)) continue;
  console.error(`${rule} lets ${file} say: ${code}`);
  silent += 1;
}
if (silent === 0) console.log(`lint rules: ${probes.length} probes fire`);
process.exitCode = silent > 0 ? 1 : 0;
