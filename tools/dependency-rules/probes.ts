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

/** Every rule of `.dependency-cruiser.js` needs at least one. */
export const probes: readonly Probe[] = [
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
    rule: 'automations-are-only-wired',
    from: `${nominations}/submit/submit.adapter.ts`,
    imports: '../when-a-do-b/b.worker.js',
    to: `${nominations}/when-a-do-b/b.worker.ts`,
  },
  {
    rule: 'views-know-no-automation',
    from: `${nominations}/queue/queue.table.ts`,
    imports: '../when-a-do-b/b.js',
    to: `${nominations}/when-a-do-b/b.ts`,
  },
  {
    rule: 'automations-know-no-other-automation',
    from: `${nominations}/when-c-do-d/d.worker.ts`,
    imports: '../when-a-do-b/b.js',
    to: `${nominations}/when-a-do-b/b.ts`,
  },
  {
    rule: 'automations-read-no-view',
    from: `${nominations}/when-e-do-f/f.worker.ts`,
    imports: '../list/list.table.js',
    to: `${nominations}/list/list.table.ts`,
  },
  {
    rule: 'views-know-no-other-view',
    from: `${nominations}/details/details.table.ts`,
    imports: '../list/list.table.js',
    to: `${nominations}/list/list.table.ts`,
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
  { rule: 'only-tracing-knows-opentelemetry', from: 'apps/api/src/i.ts', imports: '@opentelemetry/api' },
  {
    rule: 'tracing-is-loaded-when-it-is-wanted',
    from: 'libs/platform/tracing/src/index.ts',
    imports: './open-telemetry.js',
    to: 'libs/platform/tracing/src/open-telemetry.ts',
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
  { from: 'libs/contexts/awards/src/when-x-do-y/y.worker.ts', imports: '../fine/fine.endpoint.js' },
  { from: 'libs/contexts/awards/src/awards.module.ts', imports: './when-x-do-y/y.worker.js' },
  {
    from: 'libs/platform/http/src/fine.spec.ts',
    imports: '#platform/files/testing',
    to: 'libs/platform/files/testing/src/index.ts',
  },
];
