/** Where the suffix of a file is its ring, `*` for each folder. Dependency rules, lint and `tsconfig.pure.json` hold it. */
export const pureLibraries = [
  'libs/contexts/*',
  'libs/platform/event-sourcing',
  'libs/platform/calendar',
  'libs/platform/documents',
  'libs/platform/spreadsheets',
  'libs/platform/vietnamese-text',
];

/** `x.<suffix>.ts` is an edge; without one of these a file there is pure. */
export const edgeSuffixes = ['dto', 'endpoint', 'table', 'worker', 'module', 'service', 'adapter'];
