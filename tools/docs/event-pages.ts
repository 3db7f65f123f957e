import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Context, EventType } from './contexts.js';
import { generated, type Page, table } from './page.js';
import type { SourceFile } from './source-tree.js';

/** Lines; a longer one is only linked. */
const longestExample = 60;

/** The event catalogue: an index and one page per context. */
export function eventPages(contexts: readonly Context[]): readonly Page[] {
  const source = contexts.flatMap((context) => context.source);
  const eventful = contexts.filter(({ events }) => events.length > 0);
  return [index(eventful), ...eventful.map((context) => ({ path: pageOf(context), content: page(context, source) }))];
}

/** Every stored version of every event has a frozen example. */
export function missingExamples(contexts: readonly Context[]): readonly string[] {
  return contexts.flatMap((context) =>
    context.events.flatMap((event) =>
      versions(event)
        .map((version) => exampleOf(context, event, version))
        .filter((example) => !existsSync(example))
        .map((example) => `${example} is missing: every stored version of ${event.name} needs its example`),
    ),
  );
}

const pageOf = (context: Context): string => `docs/events/${context.name}.md`;
const versions = (event: EventType): readonly number[] =>
  Array.from({ length: event.version }, (_, index) => index + 1);
const exampleOf = (context: Context, event: EventType, version: number): string =>
  `${context.folder}/src/__events__/${event.name}.v${version}.json`;

function index(contexts: readonly Context[]): Page {
  const rows = contexts.flatMap((context) =>
    context.events.map((event) => [
      `[${event.name}](${context.name}.md#${event.name.toLowerCase()})`,
      context.name,
      String(event.version),
      event.meaning,
    ]),
  );
  return {
    path: 'docs/events/README.md',
    content: `# Events\n\n${generated}\n\n${table(['event', 'context', 'version', 'meaning'], rows)}\n`,
  };
}

function page(context: Context, source: readonly SourceFile[]): string {
  const sections = context.events.map((event) => section(context, event, source));
  return `# Events of ${context.name}\n\n${generated}\n\n${sections.join('\n')}`;
}

function section(context: Context, event: EventType, source: readonly SourceFile[]): string {
  const emitted = slicesWith(source, new RegExp(`type: '${event.name}'(,| as const)`)).filter(isWriteSlice);
  const readers = slicesWith(source, new RegExp(`\\b${event.name}\\b`));
  const facts = [
    ['version', String(event.version)],
    ['given by', linksTo(emitted)],
    ['shown by', linksTo(readers.filter(({ view }) => view))],
    ['followed by', linksTo(readers.filter(isAutomation))],
  ];
  const examples = versions(event).flatMap((version) => example(exampleOf(context, event, version)));
  return [`## ${event.name}`, '', event.meaning, '', table(['', ''], facts), '', ...examples].join('\n');
}

function example(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const { version, data } = JSON.parse(readFileSync(file, 'utf8')) as { version: number; data: unknown };
  const frozen = `[Frozen example](${path.posix.relative('docs/events', file)}) of version ${version}`;
  const text = JSON.stringify(data, null, 2);
  return text.split('\n').length > longestExample
    ? [`${frozen}.`, '']
    : [`${frozen}, its data:`, '', '```json', text, '```', ''];
}

interface Slice {
  readonly folder: string;
  readonly view: boolean;
}

const isAutomation = ({ folder }: Slice): boolean => path.posix.basename(folder).startsWith('when-');
const isWriteSlice = (slice: Slice): boolean => !slice.view && !isAutomation(slice);

/** A slice is a folder of a context, or of an area where it has areas; it is a view when it brings a table. */
function slicesWith(source: readonly SourceFile[], pattern: RegExp): readonly Slice[] {
  const areas = areasIn(source);
  const folders = source.flatMap(({ path: file, text }) =>
    pattern.test(text) && !file.endsWith('.dto.ts') ? (sliceOf(file, areas) ?? []) : [],
  );
  return [...new Set(folders)].sort().map((folder) => ({
    folder,
    view: source.some(({ path: file }) => file.startsWith(`${folder}/`) && file.endsWith('.table.ts')),
  }));
}

/** An area is a folder with a module of its name. */
const areasIn = (source: readonly SourceFile[]): ReadonlySet<string> =>
  new Set(source.flatMap(({ path: file }) => /^(.+\/src\/([^/]+))\/\2\.module\.ts$/.exec(file)?.[1] ?? []));

function sliceOf(file: string, areas: ReadonlySet<string>): string | undefined {
  const folder = /^libs\/contexts\/[^/]+\/src\/[^/]+(?=\/)/.exec(file)?.[0];
  if (folder === undefined || !areas.has(folder)) return folder;
  const within = /^\/[^/]+(?=\/)/.exec(file.slice(folder.length))?.[0];
  return within && `${folder}${within}`;
}

const linksTo = (slices: readonly Slice[]): string =>
  slices
    .map(({ folder }) => `[${path.posix.basename(folder)}](${path.posix.relative('docs/events', folder)})`)
    .join(', ') || '–';
