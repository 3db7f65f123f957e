/**
 * Who may know whom. The suffix of a file is its ring: without one it is pure. `npm run check` proves by a probe that every rule here fires.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const pureLibraries = '^libs/(contexts/[^/]+|platform/(event-sourcing|calendar))/src/';
const edges = '[.](dto|endpoint|table|worker|module|adapter)[.]ts$';
const specs = '[.](spec|contract)[.]ts$|/testing/';
const testCode = [specs, '^libs/[^/]+/[^/]+/(src/)?testing/', '^test/'];
const door = ['^libs/[^/]+/[^/]+/(testing/)?src/index[.]ts$', '^libs/contexts/[^/]+/src/[^/]+[.]module[.]ts$'];

export default {
  forbidden: [
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere would slip through every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'pure-knows-no-package',
      comment: 'No framework, no Node built-in, no npm package: time, ids, chance and actor come in with the command.',
      severity: 'error',
      from: { path: pureLibraries, pathNot: [edges, specs] },
      to: {
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
      name: 'libraries-meet-at-the-door',
      comment: 'Another library is entered by its index, a context also by its module; what lies behind may move.',
      severity: 'error',
      from: { path: '^libs/([^/]+/[^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', ...door] },
    },
    {
      name: 'applications-enter-by-the-door',
      severity: 'error',
      from: { path: '^(apps|infra|test|bench|tools)/' },
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
      from: { path: '^(apps|infra|test|bench|tools)/' },
      to: { path: '^libs/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'automations-are-only-wired',
      comment:
        'An automation acts on events; nobody calls it, its module registers it. A handler may take the same step at once by its pure reaction.',
      severity: 'error',
      from: { path: '^libs/contexts/', pathNot: ['/when-[^/]+/', '[.]module[.]ts$', specs] },
      to: { path: '^libs/contexts/[^/]+/src/when-[^/]+/.*[.](worker|adapter)[.]ts$' },
    },
    {
      name: 'views-know-no-automation',
      severity: 'error',
      from: { path: '[.]table[.]ts$' },
      to: { path: '^libs/contexts/[^/]+/src/when-[^/]+/' },
    },
    {
      name: 'automations-know-no-other-automation',
      severity: 'error',
      from: { path: '^libs/contexts/([^/]+/src/when-[^/]+)/', pathNot: specs },
      to: { path: '^libs/contexts/[^/]+/src/when-[^/]+/', pathNot: '^libs/contexts/$1/' },
    },
    {
      name: 'automations-read-no-view',
      comment: 'A view may be behind or under reconstruction; an automation decides on events.',
      severity: 'error',
      from: { path: '^libs/contexts/[^/]+/src/when-[^/]+/', pathNot: specs },
      to: { path: '[.]table[.]ts$' },
    },
    {
      name: 'views-know-no-other-view',
      comment: 'Each view is rebuilt alone.',
      severity: 'error',
      from: { path: '^libs/contexts/([^/]+/src/[^/]+)/[^/]+[.]table[.]ts$' },
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
      severity: 'error',
      from: { path: '^(apps|libs|infra)/', pathNot: testCode },
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
      name: 'no-cycle',
      comment: 'Types may refer to each other; what runs may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|coverage|apps/web)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'require', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json', '.d.ts'],
    },
    skipAnalysisNotInRules: true,
  },
};
