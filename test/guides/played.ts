import { type Commands, commandsWith } from './commands.js';
import { exportsOfGuide, sqlOfGuide } from './own-postgresql.js';

const operations = 'docs/guides/operations.md';
export const start = commandsWith('npm start', 'README.md');
export const backup = commandsWith('cp -rL data backup', operations);
export const migrateAlone = commandsWith('bang-vang migrate', exportsOfGuide.page);
export const processes = commandsWith('apps/worker/src/main.js', exportsOfGuide.page);

/** What cannot run on every machine that has Node. */
const notPlayed: readonly (readonly [why: string, Commands])[] = [
  ['runs beside this one', commandsWith('npm test', 'README.md')],
  ['wants a container engine', commandsWith('docker compose logs', operations)],
  ['wants a container engine', commandsWith('docker compose up', operations)],
  ['measures, on a quiet machine', commandsWith('npm run bench', 'docs/guides/performance.md')],
  ['wants a server of EventStoreDB', commandsWith('EVENT_STORE=', 'docs/guides/run-on-eventstoredb.md')],
  ['wants a server of EventStoreDB', commandsWith('events copy', 'docs/guides/run-on-eventstoredb.md')],
];

export const accountedFor: readonly Commands[] = [
  start,
  backup,
  sqlOfGuide,
  exportsOfGuide,
  migrateAlone,
  processes,
  ...notPlayed.map(([, commands]) => commands),
];
