import { readFileSync } from 'node:fs';
import { edgeSuffixes, pureLibraries as pureFolders } from './rings.js';

/**
 * Who may know whom. The suffix of a file is its ring: without one it is pure. `npm run check` proves by a probe that every rule here fires.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const pureLibraries = `^(${pureFolders.map((folder) => folder.replace('*', '[^/]+')).join('|')})/src/`;
const edges = `[.](${edgeSuffixes.join('|')})[.]ts$`;
const specs = '[.](spec|contract)[.]ts$|/testing/';
const testCode = [specs, '^libs/[^/]+/[^/]+/(src/)?testing/', '^test/'];
const door = ['^libs/([^/]+/[^/]+/(testing/)?|story/)src/index[.]ts$', '^libs/contexts/[^/]+/src/[^/]+[.]module[.]ts$'];

/** A folder named `when-…`, of a context or of an area of it. */
const automation = '^libs/contexts/.+/when-[^/]+/';

/** An area knows the areas before it, none after it and nothing of what composes them all. */
export const areas = {
  nominations: [
    'papers',
    'dossier',
    'places',
    'attachments',
    'writing',
    'preparing',
    'submitting',
    'forwarding',
    'appraising',
    'following',
  ],
};

/** What reads a workbook: unpacking and XML. */
const onlyCompute = 'node_modules/(fflate|saxes)/';

const areaRules = Object.entries(areas).flatMap(([context, order]) =>
  order.map((area, index) => ({
    name: `${context}-${area}-knows-only-areas-before-it`,
    severity: 'error',
    from: { path: `^libs/contexts/${context}/src/${area}/`, pathNot: specs },
    to: {
      path: `^libs/contexts/${context}/src/(${['[^/]+$', ...order.slice(index + 1).map((after) => `${after}/`)].join('|')})`,
    },
  })),
);
/** Holds the words of the web against the types of files that the service takes in, which no browser could load by the door. */
const comparesWithTheService = '^apps/web/src/areas/attachments/shared/dossier-file[.]view-model[.]spec[.]ts$';

/** Of the service, from the ground up, as its one list has them. */
const listOfContexts = readFileSync(new URL('apps/service/src/contexts.ts', import.meta.url), 'utf8');
const contexts = [...listOfContexts.matchAll(/import\('#contexts\/([a-z]+)[.]module'\)/g)].map(
  ([, context]) => context,
);

/** Of the web, from the ground up, as its one list has them. */
const listOfWebAreas = readFileSync(new URL('apps/web/src/areas/areas.ts', import.meta.url), 'utf8');
const webAreas = [...listOfWebAreas.matchAll(/from '\.\/([a-z-]+)\/routes'/g)].map(([, area]) => area);

export default {
  forbidden: [
    ...areaRules,
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere would slip through every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'pure-knows-no-package',
      comment:
        'No framework, no Node built-in, no npm package: time, ids, chance and actor come in with the command. Two packages only compute, bytes in and out.',
      severity: 'error',
      from: { path: pureLibraries, pathNot: [edges, specs] },
      to: {
        pathNot: onlyCompute,
        dependencyTypes: [
          'core',
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-bundled',
          'npm-no-pkg',
          'npm-unknown',
        ],
      },
    },
    {
      name: 'pure-knows-no-edge',
      comment: 'The domain does not know how it is asked, stored or shown.',
      severity: 'error',
      from: { path: pureLibraries, pathNot: [edges, specs] },
      to: { path: edges },
    },
    {
      name: 'pure-knows-only-pure-libraries',
      severity: 'error',
      from: { path: pureLibraries, pathNot: [edges, specs] },
      to: { path: '^(apps|infra|libs|test|tools|bench)/', pathNot: [pureLibraries] },
    },
    {
      name: 'services-know-no-driver',
      comment:
        'A service composes ports; what touches a database, a file, the network or a hash is an adapter behind it.',
      severity: 'error',
      from: { path: '[.]service[.]ts$' },
      to: {
        path: '.',
        pathNot: ['^(libs|infra|apps)/', 'node_modules/(@nestjs/(common|core|cqrs)|rxjs|uuid)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'services-know-no-table',
      comment: 'A table is TypeORM; the adapter that reads it answers with what the service needs.',
      severity: 'error',
      from: { path: '[.]service[.]ts$' },
      to: { path: '[.]table[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'platform-knows-no-context',
      comment: 'The platform knows nothing of awards.',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: '^libs/contexts/' },
    },
    {
      name: 'infrastructure-knows-no-context',
      severity: 'error',
      from: { path: '^infra/' },
      to: { path: '^libs/contexts/' },
    },
    {
      name: 'libraries-know-no-application',
      severity: 'error',
      from: { path: '^(libs|infra)/' },
      to: { path: '^(apps|bench|tools)/' },
    },
    {
      name: 'applications-know-no-other-application',
      comment: 'What several processes are made of stands in apps/service, which knows none of them.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/service/'] },
    },
    {
      name: 'only-deployment-knows-an-application',
      comment: 'What tests, tools and bench share with a program is the service or the story.',
      severity: 'error',
      from: { path: '^(test|bench|tools)/', pathNot: '^test/deployment/' },
      to: { path: '^apps/', pathNot: '^apps/service/' },
    },
    {
      name: 'story-is-told-over-http',
      comment: 'It plays what a person could; what it knew from inside would prove nothing.',
      severity: 'error',
      from: { path: '^libs/story/' },
      to: { path: '^(apps|infra|test|libs/contexts)/' },
    },
    {
      name: 'libraries-know-no-story',
      severity: 'error',
      from: { path: '^libs/(platform|contexts)/' },
      to: { path: '^libs/story/' },
    },
    {
      name: 'libraries-meet-at-the-door',
      comment: 'Another library is entered by its index, a context also by its module; what lies behind may move.',
      severity: 'error',
      from: { path: '^libs/([^/]+/[^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', ...door] },
    },
    {
      name: 'applications-enter-by-the-door',
      severity: 'error',
      from: { path: '^(apps|infra|test|bench|tools)/', pathNot: comparesWithTheService },
      to: { path: '^libs/', pathNot: door },
    },
    {
      name: 'libraries-are-called-by-name',
      comment: 'Across libraries: #platform/… and #contexts/…, never a relative path.',
      severity: 'error',
      from: { path: '^libs/([^/]+/[^/]+)/' },
      to: { path: '^libs/', pathNot: '^libs/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'applications-call-libraries-by-name',
      severity: 'error',
      from: { path: '^(apps|infra|test|bench|tools)/', pathNot: comparesWithTheService },
      to: { path: '^libs/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    ...contexts.slice(0, -1).map((context, place) => ({
      name: 'contexts-look-downward',
      comment:
        'The order is that of apps/service/src/contexts.ts. What is needed of a later one is asked through a port.',
      severity: 'error',
      from: { path: `^libs/contexts/${context}/` },
      to: { path: `^libs/contexts/(${contexts.slice(place + 1).join('|')})/` },
    })),
    {
      name: 'only-identity-knows-how-passwords-are-kept',
      severity: 'error',
      from: { pathNot: '^libs/contexts/identity/' },
      to: { path: 'node_modules/argon2/' },
    },
    {
      name: 'automations-are-only-wired',
      comment:
        'An automation acts on events; nobody calls it, its module registers it. A handler may take the same step at once by its pure reaction.',
      severity: 'error',
      from: { path: '^libs/contexts/', pathNot: ['/when-[^/]+/', '[.]module[.]ts$', specs] },
      to: { path: `${automation}.*[.](worker|service|adapter)[.]ts$` },
    },
    {
      name: 'views-know-no-automation',
      severity: 'error',
      from: { path: '[.]table[.]ts$' },
      to: { path: automation },
    },
    {
      name: 'automations-know-no-other-automation',
      severity: 'error',
      from: { path: '^libs/contexts/(.+/when-[^/]+)/', pathNot: specs },
      to: { path: automation, pathNot: '^libs/contexts/$1/' },
    },
    {
      name: 'automations-read-no-view',
      comment: 'A view may be behind or under reconstruction; an automation decides on events.',
      severity: 'error',
      from: { path: automation, pathNot: specs },
      to: { path: '[.]table[.]ts$' },
    },
    {
      name: 'views-know-no-other-view',
      comment: 'Each view is rebuilt alone.',
      severity: 'error',
      from: { path: '^libs/contexts/(.+)/[^/]+[.]table[.]ts$' },
      to: { path: '[.]table[.]ts$', pathNot: '^libs/contexts/$1/' },
    },
    {
      name: 'production-needs-no-test-help',
      comment:
        'The program of the bench that is the EventStoreDB double is built for the bench alone, and nobody imports it.',
      severity: 'error',
      from: {
        path: '^(apps|libs|infra|bench|tools)/',
        pathNot: [...testCode, '^bench/eventstoredb/double-program[.]ts$'],
      },
      to: { path: testCode },
    },
    {
      name: 'production-needs-no-development-package',
      comment: 'What the web is made of is bundled when it is built.',
      severity: 'error',
      from: { path: '^(apps|libs|infra)/', pathNot: [...testCode, '^apps/web/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm'] },
    },
    {
      name: 'only-its-adapter-knows-the-client-of-eventstoredb',
      comment:
        'Its errors, limits and traps are known in one place. The client of KurrentDB cannot be loaded beside it.',
      severity: 'error',
      from: { pathNot: ['^libs/platform/event-store/src/eventstoredb/', '^bench/eventstoredb/raw-client[.]ts$'] },
      to: { path: '@eventstore/db-client|@kurrent/' },
    },
    {
      name: 'only-its-adapter-speaks-the-protocol-of-eventstoredb',
      comment: 'The adapter when it appends, its double, and specs that name the codes of gRPC.',
      severity: 'error',
      from: { pathNot: ['^libs/platform/event-store/src/eventstoredb/', specs] },
      to: { path: '@grpc/' },
    },
    {
      name: 'only-spreadsheets-knows-how-a-workbook-is-packed',
      comment: 'The limits of what is unpacked and read are held there.',
      severity: 'error',
      from: { pathNot: '^libs/platform/spreadsheets/' },
      to: { path: onlyCompute },
    },
    {
      name: 'only-tracing-knows-opentelemetry',
      comment: 'It is loaded where tracing is switched on, and nowhere else.',
      severity: 'error',
      from: { pathNot: '^libs/platform/tracing/src/open-telemetry[.]ts$' },
      to: { path: '@opentelemetry/' },
    },
    {
      name: 'tracing-is-loaded-when-it-is-wanted',
      severity: 'error',
      from: {},
      to: { path: '^libs/platform/tracing/src/open-telemetry[.]ts$', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'web-kit-knows-no-area',
      comment: 'The kit is what any service could be drawn with; what several areas draw alike stands in one of them.',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: ['^apps/web/src/(areas|app)/', '^libs/contexts/'] },
    },
    {
      name: 'web-kit-makes-no-call',
      comment: 'It shows why something was refused, and asks for nothing.',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: '^apps/web/src/api/', pathNot: '^apps/web/src/api/problem[.]ts$' },
    },
    {
      name: 'web-api-knows-nobody-above',
      severity: 'error',
      from: { path: '^apps/web/src/api/' },
      to: { path: '^apps/web/src/(ui|areas|app)/' },
    },
    {
      name: 'web-areas-know-no-application',
      comment: 'The frame composes the areas; what both need stands in the kit.',
      severity: 'error',
      from: { path: '^apps/web/src/areas/[^/]+/' },
      to: { path: '^apps/web/src/(app/|areas/areas[.]ts$)' },
    },
    {
      name: 'web-areas-lend-what-is-shared',
      comment: 'Another area is entered by its shared folder and its calls; what lies in its slices may move.',
      severity: 'error',
      from: { path: '^apps/web/src/areas/([^/]+)/' },
      to: {
        path: '^apps/web/src/areas/[^/]+/',
        pathNot: ['^apps/web/src/areas/$1/', '^apps/web/src/areas/[^/]+/shared/', '[.]call[.]ts$'],
      },
    },
    ...webAreas.slice(0, -1).map((area, place) => ({
      name: 'web-areas-look-downward',
      comment: 'The order is that of apps/web/src/areas/areas.ts.',
      severity: 'error',
      from: { path: `^apps/web/src/areas/${area}/` },
      to: { path: `^apps/web/src/areas/(${webAreas.slice(place + 1).join('|')})/` },
    })),
    {
      name: 'web-enters-contexts-by-their-pure-door',
      comment: 'The words of a context and the pure platform run in a browser; the rest of the libraries does not.',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: specs },
      to: {
        path: '^libs/',
        pathNot: [
          '^libs/contexts/[^/]+/src/index[.]ts$',
          '^libs/platform/(calendar|documents|spreadsheets|vietnamese-text)/src/index[.]ts$',
        ],
      },
    },
    {
      name: 'no-cycle',
      comment: 'Types may refer to each other; what runs may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage|apps/web/src/api/generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'require', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
    skipAnalysisNotInRules: true,
  },
};
