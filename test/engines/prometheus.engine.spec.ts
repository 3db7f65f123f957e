import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { endProgram } from '../../infra/child-program.js';
import { engineProgram } from '../../infra/engines/engine-program.js';
import { freePort } from '../../infra/free-port.js';
import { ApiUnderTest } from '../support/api.js';
import { eventually } from '../support/eventually.js';

const observability = fileURLToPath(new URL('../../infra/observability', import.meta.url));
const token = 'a-token-that-only-the-collector-has';
const run = promisify(execFile);
const promtool = () => engineProgram('promtool', { debian: 'prometheus' });

interface Rules {
  readonly groups: readonly { readonly rules: readonly { readonly alert: string }[] }[];
}
const alertsIn = async (file: string): Promise<readonly string[]> =>
  (parse(await readFile(path.join(observability, file), 'utf8')) as Rules).groups.flatMap(({ rules }) =>
    rules.map(({ alert }) => alert),
  );

describe('the alert rules', () => {
  it('are rules to Prometheus, and each fires in its story and stays silent before', async () => {
    await run(promtool(), ['check', 'rules', 'prometheus-alerts.yml'], { cwd: observability });
    await run(promtool(), ['test', 'rules', 'prometheus-alerts.test.yml'], { cwd: observability });

    const stories = await readFile(path.join(observability, 'prometheus-alerts.test.yml'), 'utf8');
    for (const alert of await alertsIn('prometheus-alerts.yml'))
      expect(stories).toMatch(new RegExp(`alertname: ${alert}\\n +exp_alerts:\\n`));
  });
});

describe('a Prometheus that is given the scrape and the rules', () => {
  let api: ApiUnderTest;
  let directory: string;
  let origin: string;
  let stop = async () => {};
  beforeAll(async () => {
    const proxies = { trustedProxies: ['127.0.0.1'] };
    api = await ApiUnderTest.start({ metrics: { token }, ...proxies });
    directory = await mkdtemp(path.join(tmpdir(), 'bang-vang-prometheus-'));
    await cp(path.join(observability, 'prometheus-alerts.yml'), path.join(directory, 'prometheus-alerts.yml'));
    await writeFile(path.join(directory, 'bang-vang-metrics-token'), token);
    const given = await readFile(path.join(observability, 'prometheus.yml'), 'utf8');
    const configuration = given
      .replaceAll('/etc/prometheus', directory)
      .replace('127.0.0.1:3000', new URL(api.origin).host);
    const file = path.join(directory, 'prometheus.yml');
    await writeFile(file, `global: { scrape_interval: 1s, evaluation_interval: 1s }\n${configuration}`);
    await run(promtool(), ['check', 'config', file]);
    const port = await freePort(0);
    origin = `http://127.0.0.1:${port}`;
    const program = engineProgram('prometheus', { debian: 'prometheus' });
    const options = [`--config.file=${file}`, `--storage.tsdb.path=${directory}/data`];
    const server = spawn(program, [...options, `--web.listen-address=127.0.0.1:${port}`], { stdio: 'ignore' });
    stop = () => endProgram(server, 'SIGKILL');
    await eventually(() =>
      fetch(`${origin}/-/ready`)
        .then(({ ok }) => ok)
        .catch(() => false),
    );
  });
  afterAll(async () => {
    await stop();
    await api.close().catch(() => undefined);
    await rm(directory, { recursive: true, force: true });
  });

  async function ask<Data>(what: string): Promise<Data> {
    const answer = (await (await fetch(`${origin}/api/v1/${what}`)).json()) as { readonly data: Data };
    return answer.data;
  }
  const valueOf = async (query: string): Promise<string | undefined> => {
    const { result } = await ask<{ result: { value: [number, string] }[] }>(`query?query=${encodeURIComponent(query)}`);
    return result[0]?.value[1];
  };
  interface Rule {
    readonly name: string;
    readonly health: string;
    readonly state: string;
  }
  const rules = async (): Promise<readonly Rule[]> =>
    (await ask<{ groups: { rules: Rule[] }[] }>('rules')).groups.flatMap((group) => group.rules);

  it('collects from the service, knows every alert, and holds none against a service that is well', async () => {
    await eventually(async () => (await valueOf('up{job="bang-vang"}')) === '1');
    await eventually(async () => (await valueOf('min(bang_vang_engine_up)')) === '1');
    await eventually(async () => (await rules()).every(({ health }) => health === 'ok'));

    expect((await rules()).map(({ name }) => name)).toEqual(await alertsIn('prometheus-alerts.yml'));
    expect((await rules()).filter(({ state }) => state !== 'inactive')).toEqual([]);
  });

  it('takes notice of a process that is gone', async () => {
    api.app.getHttpServer().close();
    api.app.getHttpServer().closeAllConnections();

    await eventually(async () =>
      (await rules()).some(({ name, state }) => name === 'BangVangDown' && ['pending', 'firing'].includes(state)),
    );
  });
});
