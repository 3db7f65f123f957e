import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import { parse } from 'yaml';
import { awardsStream } from '#contexts/awards';
import { accountStream } from '#contexts/identity';
import { batchStream, dossierStream, type PaperFacts, papers, quotaLedgerStream } from '#contexts/nominations';
import { followUp, lookupCode, readLookupCode } from '#contexts/nominations.module';
import { noticeKinds } from '#contexts/notices';
import { personStream, roles, unitCategories, unitStream } from '#contexts/organisation';
import { calendarStream, type Pack, packStream, roundIdOf, roundStream, timetableStream } from '#contexts/programmes';
import type { Paper } from '#platform/documents';
import { eventCopiesView } from '#platform/event-copies';
import { catalogue } from '../../apps/service/src/catalogue.js';
import { composition } from '../../apps/service/src/composition.js';
import { rowsOf } from './fixture.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(path.join(repository, file), 'utf8');
const frozen = parse(read('test/upgrade/stored-names.yaml')) as Readonly<Record<string, unknown>>;

const sourcesOf = (folder: string): readonly string[] =>
  readdirSync(path.join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.spec)\.tsx?$/.test(name) && !/generated|testing/.test(name))
    .map((name) => read(path.join(folder, name)));
const found = (sources: readonly string[], pattern: RegExp): readonly string[] => [
  ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name!))),
];
const sorted = (names: readonly string[]): readonly string[] => names.toSorted();

const shown = [...composition.views, eventCopiesView(catalogue)];
const noServices = { get: () => ({}) as never };
const settings = { publicOrigin: 'https://example.vn', appraisal: { termWorkingDays: 1 } };
const cause = { commandId: 'cause', correlationId: 'cause', causationId: 'cause', at: '2025-05-05', actor: 'a' };
const web = sourcesOf('apps/web/src');
const pack = parse(read('libs/contexts/programmes/packs/vn-hanoi-2024.yaml')) as Record<string, { id: string }[]>;
const hanoi = pack as unknown as Pack;
const { units } = parse(read('libs/contexts/organisation/units/ha-noi.yaml')) as { units: { unitId: string }[] };
const stageName = ({ id, arriveBefore }: Pack['routes'][number]['stages'][number]): string =>
  arriveBefore ? `${id} ${arriveBefore.step}` : id;
const nominee = { name: 'N', category: 'c', initiativeClaimed: true };
const person = { ...nominee, kind: 'individual' } as const;
const group = { ...nominee, kind: 'collective' } as const;
const fieldsOf = (paper: Paper<PaperFacts>, about: PaperFacts['nominee']): readonly string[] =>
  paper
    .form({ unitName: 'U', roundTitle: 'R', addressee: 'A', nominees: [], nominee: about })
    .flatMap(({ fields }) => fields.map(({ name }) => name));
const idsOf = (part: string): readonly string[] => pack[part]!.map(({ id }) => id);

/** Asked of the running code, section by section. */
const today: Readonly<Record<string, () => unknown>> = {
  events: () => Object.fromEntries(Object.entries(catalogue).map(([type, { version }]) => [type, version])),
  streams: () => [
    accountStream('P'),
    awardsStream('R'),
    batchStream('B'),
    calendarStream(2025),
    dossierStream('D'),
    packStream('P'),
    personStream('P'),
    quotaLedgerStream('R', 'U'),
    roundStream('R'),
    timetableStream('R'),
    unitStream('U'),
  ],
  automations: () => sorted(composition.automations.map(({ name }) => name)),
  schedules: () => sorted(composition.schedules(noServices, settings).map(({ name }) => name)),
  queues: () => sorted(composition.queues.map(({ name }) => name)),
  views: () => sorted(shown.map(({ view }) => view.name)),
  'tables of views': () =>
    sorted(shown.map(({ entity }) => getMetadataArgsStorage().tables.find(({ target }) => target === entity)!.name!)),
  migrations: () => composition.migrations.map((migration) => new migration().name ?? migration.name),
  'kinds of notices': () => sorted([...noticeKinds]),
  'name spaces of ids': () =>
    sorted(found([...sourcesOf('libs'), ...sourcesOf('apps')], /const \w*namespace = '([0-9a-f-]{36})'/gi)),
  'command that follows from another': () => followUp(cause, 'step').commandId,
  'look-up codes': () => ({ dossier: lookupCode('dossier', 'D'), award: lookupCode('award', 'D') }),
  'look-up code as typed': () => readLookupCode('o1l3 mq9t-f2xw'),
  roles: () => sorted([...roles]),
  units: () => sorted(units.map(({ unitId }) => unitId)),
  'categories of units': () => sorted([...unitCategories]),
  rounds: () => [
    roundIdOf('annual', 2025, 'city'),
    roundIdOf('interim', 2025, 'city'),
    roundIdOf('interim', 2025, 'state'),
    roundIdOf('final', 2030, 'city'),
    roundIdOf('final', 2030, 'state'),
  ],
  'pack of plan 004': () =>
    Object.fromEntries(
      ['bodies', 'unitCategories', 'nomineeCategories', 'titles', 'criteria', 'dossiers', 'routes', 'rounds'].map(
        (part) => [part, idsOf(part)],
      ),
    ),
  'stages of plan 004 and the deadlines for arriving there': () =>
    Object.fromEntries(hanoi.routes.map(({ id, stages }) => [id, stages.map(stageName)])),
  papers: () =>
    Object.fromEntries(
      papers.map((paper: Paper<PaperFacts>) => [
        paper.kind,
        sorted([...new Set([person, group].flatMap((nominee) => fieldsOf(paper, nominee)))]),
      ]),
    ),
  'keys of choices on a device': () => sorted(found(web, /\bremember(?:ed)?\('([^']+)'/g)),
};

it.each(Object.keys(today))('%s are those that are stored, and new ones are listed', (section) => {
  expect(today[section]!()).toEqual(frozen[section]);
});

it('no section of the list is left unasked', () => {
  const asked = [...Object.keys(today), 'keys in a browser', 'screens that were printed or mailed'];
  expect(sorted(asked)).toEqual(sorted(Object.keys(frozen)));
});

it.each(frozen['keys in a browser'] as string[])('a browser keeps things under %s', (key) => {
  expect(web.filter((source) => source.includes(key))).not.toEqual([]);
});

const screens = found(web, /\bpath: '(\/[^']*)'/g);

it.each(frozen['screens that were printed or mailed'] as string[])('%s is a screen', (screen) => {
  expect(screens).toContain(screen);
});

it('every link that people were ever told leads to a screen', async () => {
  const patterns = screens.map((screen) => new RegExp(`^${screen.replaceAll(/\$\w+/g, '[^/]+')}$`));
  const directory = path.join(repository, 'test/upgrade/before-2026-12');
  const links = (await rowsOf(directory, 'notices.inbox')).map((line) => (JSON.parse(line) as { link: string }).link);
  expect(new Set(links).size).toBeGreaterThan(5);
  expect(links.filter((link) => !patterns.some((pattern) => pattern.test(link.split('?')[0]!)))).toEqual([]);
});
