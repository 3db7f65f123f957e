import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { ApiUnderTest } from '../support/api.js';
import type { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';

let api: ApiUnderTest;
let administrator: Client;
beforeAll(async () => {
  api = await ApiUnderTest.start();
  administrator = await api.administrator();
});
afterAll(() => api.close());

const unit = (unitId: string) => ({
  unitId,
  name: `Đơn vị ${unitId}`,
  category: 'so_ban_nganh',
  validFrom: '2020-01-01',
});
const collected = async (): Promise<string> => (await api.stranger().get('/metrics')).body;

/** The value of a series, once it is told: engines that keep the collector waiting are left out. */
async function value(series: string): Promise<number> {
  const line = await eventually(async () =>
    (await collected()).split('\n').find((text) => text.startsWith(`${series} `)),
  );
  return Number(line.slice(series.length + 1));
}

describe('the metrics', () => {
  it('count commands by what became of them, and time the appends of those that were stored', async () => {
    const stored = 'bang_vang_append_duration_seconds_count{ending="stored"}';
    const before = await value(stored);
    await administrator.post('/api/units', unit('so-do-dem'));
    await administrator.post('/api/units', { ...unit('so-do-dem'), name: 'Một đơn vị khác' });

    expect(await value(stored)).toBe(before + 1);
    expect(await value('bang_vang_commands_total{command="RegisterUnitEndpoint.register",outcome="ACCEPTED"}')).toBe(1);
    expect(
      await value('bang_vang_commands_total{command="RegisterUnitEndpoint.register",outcome="UNIT_ID_TAKEN"}'),
    ).toBe(1);
  });

  it('say that both engines answer', async () => {
    expect(await value('bang_vang_engine_up{part="eventStore",engine="postgresql"}')).toBe(1);
    expect(await value('bang_vang_engine_up{part="views",engine="postgresql"}')).toBe(1);
  });

  it('tell of each view what it does not show yet, and for how long', async () => {
    const { body } = await administrator.post('/api/units', unit('so-da-thay'));
    await administrator.get(`/api/units?after=${encodeURIComponent(body.position)}`);
    expect(await value('bang_vang_view_waiting_events{view="unit-list"}')).toBe(0);
    expect(await value('bang_vang_view_lag_seconds{view="unit-list"}')).toBe(0);

    await api.worker.stop();
    await administrator.post('/api/units', unit('so-chua-thay'));
    api.clock.pass({ minutes: 2 });

    expect(await value('bang_vang_view_waiting_events{view="unit-list"}')).toBe(1);
    expect(await value('bang_vang_view_lag_seconds{view="unit-list"}')).toBe(120);
  });
});

describe('dashboard and alerts', () => {
  const read = (name: string) => readFileSync(new URL(`../../infra/observability/${name}`, import.meta.url), 'utf8');
  interface Rule {
    readonly alert: string;
    readonly expr: string;
    readonly labels: { readonly severity: string };
    readonly annotations: { readonly summary: string; readonly description: string };
  }
  const rules = (parse(read('prometheus-alerts.yml')) as { groups: { rules: Rule[] }[] }).groups.flatMap(
    (group) => group.rules,
  );
  const dashboard = JSON.parse(read('grafana-dashboard.json')) as {
    panels: { title: string; targets: { expr: string }[] }[];
  };
  const expressions = [
    ...rules.map(({ expr }) => expr),
    ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  ];

  it('ask only for what the service tells, with labels that it has', async () => {
    const told = await collected();
    const metricsIn = (expr: string) => [...expr.matchAll(/\b((?:bang_vang|process|nodejs)_\w+)(?:\{([^}]*)\})?/g)];
    expect(expressions.flatMap(metricsIn).length).toBeGreaterThan(12);
    for (const [asked, name, selectors = ''] of expressions.flatMap(metricsIn)) {
      const lines = told.split('\n').filter((line) => new RegExp(`^${name}[{ ]`).test(line));
      const isAnnounced = told.includes(`# TYPE ${name} `); // what has not happened yet has no series
      expect({ asked, told: lines.length > 0 || isAnnounced }).toEqual({ asked, told: true });
      const labels = [...selectors.matchAll(/(\w+)=/g)].map(([, label]) => label).filter((label) => label !== 'job');
      for (const label of labels)
        expect({ asked, label, told: lines[0] }).toMatchObject({
          told: expect.stringMatching(new RegExp(`[{,]${label}="`)),
        });
    }
  });

  it('have a reason in Vietnamese for everybody who is woken', () => {
    expect(rules.length).toBeGreaterThan(5);
    for (const { alert, labels, annotations } of rules) {
      expect({ alert, severity: labels.severity }).toMatchObject({
        severity: expect.stringMatching(/^(warning|critical)$/),
      });
      for (const text of [annotations.summary, annotations.description])
        expect(text).toMatch(/[ạảãáàâậầấẩẫăắằặẳẵọỏõóòôộổỗồốơớờợởỡụủũúùưứừựửữịỉĩíìẹẻẽéèêếềệểễỵỷỹýỳđ]/);
    }
    expect(dashboard.panels.every(({ title }) => title.length > 0)).toBe(true);
  });
});
