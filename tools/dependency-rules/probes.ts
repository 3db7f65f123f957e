/** One file that breaks one rule: `from` imports `to`. Both are written into an empty house of the same shape. */
export interface Probe {
  readonly rule: string;
  readonly from: string;
  readonly imports: string;
  /** The file that the import leads to, made when it is missing. */
  readonly to?: string;
  /** What that file imports in turn. */
  readonly back?: string;
}

const nominations = 'libs/contexts/nominations/src';
const web = 'apps/web/src';

const areas = [
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
];
const areaProbes = areas.flatMap((area, index): readonly Probe[] => {
  const rule = `nominations-${area}-knows-only-areas-before-it`;
  const after = areas[index + 1];
  return [
    {
      rule,
      from: `${nominations}/${area}/composed.ts`,
      imports: '../permissions.js',
      to: `${nominations}/permissions.ts`,
    },
    ...(after === undefined
      ? []
      : [
          {
            rule,
            from: `${nominations}/${area}/up.ts`,
            imports: `../${after}/a/a.js`,
            to: `${nominations}/${after}/a/a.ts`,
          },
        ]),
  ];
});

/** Every rule of `.dependency-cruiser.js` needs at least one. */
export const probes: readonly Probe[] = [
  ...areaProbes,
  { rule: 'everything-resolves', from: 'apps/api/src/a.ts', imports: '#platform/nowhere' },
  { rule: 'everything-resolves', from: 'apps/api/src/b.ts', imports: '#contexts/nowhere.module' },
  { rule: 'everything-resolves', from: 'apps/api/src/c.ts', imports: './nowhere.js' },
  { rule: 'pure-knows-no-package', from: `${nominations}/builtin.ts`, imports: 'node:crypto' },
  { rule: 'pure-knows-no-package', from: `${nominations}/framework.ts`, imports: '@nestjs/common' },
  { rule: 'pure-knows-no-package', from: 'libs/platform/calendar/src/package.ts', imports: 'yaml' },
  {
    rule: 'pure-knows-no-edge',
    from: `${nominations}/open/table.ts`,
    imports: './open.table.js',
    to: `${nominations}/open/open.table.ts`,
  },
  {
    rule: 'pure-knows-no-edge',
    from: `${nominations}/open/adapter.ts`,
    imports: './io.adapter.js',
    to: `${nominations}/open/io.adapter.ts`,
  },
  {
    rule: 'pure-knows-only-pure-libraries',
    from: 'libs/contexts/awards/src/store.ts',
    imports: '#platform/event-store',
    to: 'libs/platform/event-store/src/index.ts',
  },
  { rule: 'services-know-no-driver', from: `${nominations}/open/driver.service.ts`, imports: 'typeorm' },
  { rule: 'services-know-no-driver', from: `${nominations}/open/hash.service.ts`, imports: 'argon2' },
  { rule: 'services-know-no-driver', from: `${nominations}/open/random.service.ts`, imports: 'node:crypto' },
  {
    rule: 'services-know-no-table',
    from: `${nominations}/open/reader.service.ts`,
    imports: './open.table.js',
    to: `${nominations}/open/open.table.ts`,
  },
  {
    rule: 'pure-knows-no-edge',
    from: `${nominations}/open/service.ts`,
    imports: './open.service.js',
    to: `${nominations}/open/open.service.ts`,
  },
  {
    rule: 'platform-knows-no-context',
    from: 'libs/platform/http/src/a.ts',
    imports: '#contexts/nominations',
    to: `${nominations}/index.ts`,
  },
  {
    rule: 'infrastructure-knows-no-context',
    from: 'infra/runner.ts',
    imports: '#contexts/nominations',
    to: `${nominations}/index.ts`,
  },
  {
    rule: 'libraries-know-no-application',
    from: 'libs/platform/http/src/b.ts',
    imports: '../../../../apps/api/src/status.js',
    to: 'apps/api/src/status.ts',
  },
  {
    rule: 'applications-know-no-other-application',
    from: 'apps/worker/src/a.ts',
    imports: '../../api/src/options.js',
    to: 'apps/api/src/options.ts',
  },
  {
    rule: 'applications-know-no-other-application',
    from: 'apps/cli/src/a.ts',
    imports: '../../standalone/src/start.js',
    to: 'apps/standalone/src/start.ts',
  },
  {
    rule: 'applications-know-no-other-application',
    from: 'apps/service/src/a.ts',
    imports: '../../api/src/options.js',
    to: 'apps/api/src/options.ts',
  },
  {
    rule: 'only-deployment-knows-an-application',
    from: 'bench/a.ts',
    imports: '../apps/cli/src/caller.js',
    to: 'apps/cli/src/caller.ts',
  },
  {
    rule: 'story-is-told-over-http',
    from: 'libs/story/src/a.ts',
    imports: '#contexts/nominations',
    to: `${nominations}/index.ts`,
  },
  {
    rule: 'libraries-know-no-story',
    from: 'libs/platform/http/src/story.ts',
    imports: '#story',
    to: 'libs/story/src/index.ts',
  },
  {
    rule: 'libraries-meet-at-the-door',
    from: 'libs/contexts/awards/src/decide/decide.endpoint.ts',
    imports: '../../../nominations/src/submit/submit.endpoint.js',
    to: `${nominations}/submit/submit.endpoint.ts`,
  },
  {
    rule: 'libraries-meet-at-the-door',
    from: `${nominations}/open/open.endpoint.ts`,
    imports: '../../../../platform/event-store/src/postgres/store.js',
    to: 'libs/platform/event-store/src/postgres/store.ts',
  },
  {
    rule: 'applications-enter-by-the-door',
    from: 'apps/api/src/d.ts',
    imports: '../../../libs/contexts/nominations/src/dossier.js',
    to: `${nominations}/dossier.ts`,
  },
  {
    rule: 'libraries-are-called-by-name',
    from: 'libs/platform/http/src/c.ts',
    imports: '../../event-store/src/index.js',
    to: 'libs/platform/event-store/src/index.ts',
  },
  {
    rule: 'applications-call-libraries-by-name',
    from: 'apps/api/src/e.ts',
    imports: '../../../libs/contexts/nominations/src/index.js',
    to: `${nominations}/index.ts`,
  },
  {
    rule: 'contexts-look-downward',
    from: 'libs/contexts/organisation/src/people.endpoint.ts',
    imports: '#contexts/identity.module',
    to: 'libs/contexts/identity/src/identity.module.ts',
  },
  {
    rule: 'contexts-look-downward',
    from: 'libs/contexts/identity/src/session/actors.service.ts',
    imports: '#contexts/nominations',
    to: `${nominations}/index.ts`,
  },
  {
    rule: 'only-identity-knows-how-passwords-are-kept',
    from: 'libs/contexts/organisation/src/hash.adapter.ts',
    imports: 'argon2',
  },
  {
    rule: 'automations-are-only-wired',
    from: `${nominations}/submitting/submit/submit.adapter.ts`,
    imports: '../../places/when-a-do-b/b.worker.js',
    to: `${nominations}/places/when-a-do-b/b.worker.ts`,
  },
  {
    rule: 'views-know-no-automation',
    from: `${nominations}/following/queue/queue.table.ts`,
    imports: '../../places/when-a-do-b/b.js',
    to: `${nominations}/places/when-a-do-b/b.ts`,
  },
  {
    rule: 'automations-know-no-other-automation',
    from: `${nominations}/places/when-c-do-d/d.worker.ts`,
    imports: '../when-a-do-b/b.js',
    to: `${nominations}/places/when-a-do-b/b.ts`,
  },
  {
    rule: 'automations-read-no-view',
    from: `${nominations}/places/when-e-do-f/f.worker.ts`,
    imports: '../list/list.table.js',
    to: `${nominations}/places/list/list.table.ts`,
  },
  {
    rule: 'views-know-no-other-view',
    from: `${nominations}/places/details/details.table.ts`,
    imports: '../list/list.table.js',
    to: `${nominations}/places/list/list.table.ts`,
  },
  {
    rule: 'production-needs-no-test-help',
    from: 'apps/api/src/f.ts',
    imports: '../../../test/support.js',
    to: 'test/support.ts',
  },
  {
    rule: 'production-needs-no-test-help',
    from: 'libs/platform/http/src/d.ts',
    imports: '#platform/files/testing',
    to: 'libs/platform/files/testing/src/index.ts',
  },
  { rule: 'production-needs-no-development-package', from: 'apps/api/src/g.ts', imports: 'fast-check' },
  {
    rule: 'only-its-adapter-knows-the-client-of-eventstoredb',
    from: 'apps/api/src/h.ts',
    imports: '@eventstore/db-client',
  },
  {
    rule: 'only-its-adapter-speaks-the-protocol-of-eventstoredb',
    from: 'apps/api/src/speaks-grpc.ts',
    imports: '@grpc/grpc-js',
  },
  {
    rule: 'only-spreadsheets-knows-how-a-workbook-is-packed',
    from: `${web}/areas/preparing/pasted-nominees/archive.ts`,
    imports: 'fflate',
  },
  { rule: 'only-tracing-knows-opentelemetry', from: 'apps/api/src/i.ts', imports: '@opentelemetry/api' },
  {
    rule: 'tracing-is-loaded-when-it-is-wanted',
    from: 'libs/platform/tracing/src/index.ts',
    imports: './open-telemetry.js',
    to: 'libs/platform/tracing/src/open-telemetry.ts',
  },
  {
    rule: 'web-kit-knows-no-area',
    from: `${web}/ui/fields/person-field.tsx`,
    imports: '../../areas/identity/shared/acting',
    to: `${web}/areas/identity/shared/acting.ts`,
  },
  {
    rule: 'web-kit-knows-no-area',
    from: `${web}/ui/browser/remembered.ts`,
    imports: '../../app/theme',
    to: `${web}/app/theme.tsx`,
  },
  {
    rule: 'web-kit-knows-no-area',
    from: `${web}/ui/display/situation.tsx`,
    imports: '#contexts/nominations',
    to: `${nominations}/index.ts`,
  },
  {
    rule: 'web-kit-makes-no-call',
    from: `${web}/ui/commands/sent.tsx`,
    imports: '../../api/call',
    to: `${web}/api/call.ts`,
  },
  {
    rule: 'web-api-knows-nobody-above',
    from: `${web}/api/expiry.ts`,
    imports: '../ui/browser/observable',
    to: `${web}/ui/browser/observable.ts`,
  },
  {
    rule: 'web-areas-know-no-application',
    from: `${web}/areas/following/list/list.tsx`,
    imports: '../../../app/theme',
    to: `${web}/app/theme.tsx`,
  },
  {
    rule: 'web-areas-know-no-application',
    from: `${web}/areas/following/list/all.ts`,
    imports: '../../areas',
    to: `${web}/areas/areas.ts`,
  },
  {
    rule: 'web-areas-lend-what-is-shared',
    from: `${web}/areas/following/list/row.tsx`,
    imports: '../../preparing/nominees/nominee-form',
    to: `${web}/areas/preparing/nominees/nominee-form.tsx`,
  },
  {
    rule: 'web-areas-lend-what-is-shared',
    from: `${web}/areas/following/list/styled.tsx`,
    imports: '../../preparing/nominees/nominees.module.css',
    to: `${web}/areas/preparing/nominees/nominees.module.css`,
  },
  {
    rule: 'web-areas-look-downward',
    from: `${web}/areas/identity/session/session.tsx`,
    imports: '../../organisation/unit-list/unit-list.call',
    to: `${web}/areas/organisation/unit-list/unit-list.call.ts`,
  },
  {
    rule: 'web-areas-look-downward',
    from: `${web}/areas/preparing/nominees/queue.tsx`,
    imports: '../../appraising/shared/queue',
    to: `${web}/areas/appraising/shared/queue.ts`,
  },
  {
    rule: 'web-enters-contexts-by-their-pure-door',
    from: `${web}/areas/following/list/streams.ts`,
    imports: '#platform/event-store',
    to: 'libs/platform/event-store/src/index.ts',
  },
  {
    rule: 'web-enters-contexts-by-their-pure-door',
    from: `${web}/areas/following/list/module.ts`,
    imports: '#contexts/nominations.module',
    to: `${nominations}/nominations.module.ts`,
  },
  {
    rule: 'no-cycle',
    from: `${web}/areas/following/list/about.tsx`,
    imports: './round',
    to: `${web}/areas/following/list/round.tsx`,
    back: './about',
  },
  {
    rule: 'no-cycle',
    from: 'libs/platform/http/src/about.ts',
    imports: './round.js',
    to: 'libs/platform/http/src/round.ts',
    back: './about.js',
  },
];

/** What the rules must let through, or they would forbid the house itself. */
export const allowed: readonly Omit<Probe, 'rule'>[] = [
  {
    from: `${nominations}/places/fine.ts`,
    imports: '../dossier/fine.js',
    to: `${nominations}/dossier/fine.ts`,
  },
  { from: 'apps/api/src/fine.ts', imports: '../../service/src/fine.js', to: 'apps/service/src/fine.ts' },
  { from: 'apps/cli/src/fine.ts', imports: '#story', to: 'libs/story/src/index.ts' },
  { from: 'libs/contexts/awards/src/fine.ts', imports: '#contexts/nominations', to: `${nominations}/index.ts` },
  {
    from: 'libs/contexts/awards/src/fine2.ts',
    imports: '#platform/event-sourcing',
    to: 'libs/platform/event-sourcing/src/index.ts',
  },
  {
    from: 'libs/contexts/awards/src/fine.module.ts',
    imports: '#contexts/nominations.module',
    to: `${nominations}/nominations.module.ts`,
  },
  { from: 'libs/contexts/awards/src/fine/fine.endpoint.ts', imports: '@nestjs/common' },
  { from: 'libs/contexts/awards/src/fine/fine.service.ts', imports: '@nestjs/common' },
  { from: 'libs/contexts/awards/src/when-x-do-y/y.worker.ts', imports: '../fine/fine.endpoint.js' },
  { from: 'libs/contexts/awards/src/awards.module.ts', imports: './when-x-do-y/y.worker.js' },
  {
    from: 'libs/platform/http/src/fine.spec.ts',
    imports: '#platform/files/testing',
    to: 'libs/platform/files/testing/src/index.ts',
  },
  {
    from: 'libs/contexts/identity/src/session/fine.service.ts',
    imports: '#contexts/organisation.module',
    to: 'libs/contexts/organisation/src/organisation.module.ts',
  },
  { from: 'libs/contexts/identity/src/session/fine.adapter.ts', imports: 'argon2' },
  { from: `${web}/ui/feedback/fine.tsx`, imports: '../../api/problem', to: `${web}/api/problem.ts` },
  {
    from: `${web}/areas/following/list/fine.tsx`,
    imports: '../../preparing/shared/fine.module.css',
    to: `${web}/areas/preparing/shared/fine.module.css`,
  },
  {
    from: `${web}/areas/following/list/fine2.ts`,
    imports: '../../preparing/nominees/nominees.call',
    to: `${web}/areas/preparing/nominees/nominees.call.ts`,
  },
  { from: `${web}/areas/following/list/fine3.ts`, imports: '#contexts/nominations', to: `${nominations}/index.ts` },
  {
    from: `${web}/app/router.tsx`,
    imports: '../areas/preparing/nominees/nominee-list',
    to: `${web}/areas/preparing/nominees/nominee-list.tsx`,
  },
];
