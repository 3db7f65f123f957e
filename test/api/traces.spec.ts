import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTracing } from '#platform/tracing';
import { ApiUnderTest } from '../support/api.js';
import type { Answer } from '../support/client.js';
import { type ReceivedSpan, TraceCollector } from '../support/trace-collector.js';

const unit = { unitId: 'so-theo-vet', name: 'Sở Theo Vết', category: 'so_ban_nganh', validFrom: '2020-01-01' };
const factsOf = ({ attributes }: ReceivedSpan) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue)]));

describe('a service that traces', () => {
  let collector: TraceCollector;
  let accepted: Answer;
  let refused: Answer;
  /** The spans of one request, outermost first. */
  const traceOf = ({ headers }: Answer): readonly ReceivedSpan[] => {
    const correlationId = headers.get('x-correlation-id');
    const request = collector.spans.find((span) => factsOf(span)['bang_vang.correlation_id'] === correlationId)!;
    const within = (parent: ReceivedSpan): readonly ReceivedSpan[] => [
      parent,
      ...collector.spans.filter(({ parentSpanId }) => parentSpanId === parent.spanId).flatMap(within),
    ];
    return within(request);
  };
  beforeAll(async () => {
    collector = await TraceCollector.start();
    const api = await ApiUnderTest.start({ tracing: await openTracing(collector.endpoint, 'bang-vang') });
    const administrator = await api.administrator();
    const given = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };
    accepted = await administrator.post('/api/units', unit, given);
    refused = await administrator.post('/api/units', { ...unit, name: 'Một đơn vị khác' });
    await administrator.get('/api/units?q=Nguyễn');
    await administrator.get('/health/live');
    await api.close();
  });
  afterAll(() => collector.close());

  it('tells of a request with the command in it and the append in that, under one name of the service', () => {
    expect([...collector.services]).toEqual(['bang-vang']);
    const [request, command, append, ...more] = traceOf(accepted);
    expect(more).toEqual([]);
    expect([request, command, append].map((span) => span!.name)).toEqual([
      'POST /api/units',
      'RegisterUnitCommand',
      'append',
    ]);
    expect(new Set([request, command, append].map((span) => span!.traceId)).size).toBe(1);
    expect(factsOf(request!)).toMatchObject({ 'http.route': '/api/units', 'http.response.status_code': 200 });
    expect(factsOf(append!)).toEqual({ 'bang_vang.stream': 'unit-so-theo-vet', 'bang_vang.outcome': 'stored' });
    for (const inner of [command, append]) {
      expect(BigInt(inner!.startTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(request!.startTimeUnixNano) - 1_000_000n);
      expect(BigInt(inner!.endTimeUnixNano)).toBeLessThanOrEqual(BigInt(request!.endTimeUnixNano) + 1_000_000n);
    }
  });

  it('tells the code of a refusal, which is no fault', () => {
    const [request, command] = traceOf(refused);
    expect(factsOf(command!)).toEqual({ 'bang_vang.outcome': 'UNIT_ID_TAKEN' });
    for (const span of [request, command]) expect(span!.status.code ?? 0).toBe(0);
  });

  it('believes nobody about their trace, tells nothing that was sent, and leaves out who only asks for its health', () => {
    expect(collector.spans.map(({ traceId }) => traceId)).not.toContain('0af7651916cd43dd8448eb211c80319c');
    expect(JSON.stringify(collector.spans)).not.toMatch(/Sở Theo Vết|Nguy|mat khau/);
    expect(collector.spans.filter(({ name }) => name.includes('/health'))).toEqual([]);
  });
});

describe('a collector that is away', () => {
  it('keeps nobody from working, and a stop from ending for seconds at the most', async () => {
    const collector = await TraceCollector.start();
    const { endpoint } = collector;
    collector.close();
    const api = await ApiUnderTest.start({ tracing: await openTracing(endpoint, 'bang-vang') });
    expect(await (await api.administrator()).post('/api/units', unit)).toMatchObject({ status: 200 });
    const asked = Date.now();
    await api.close();
    expect(Date.now() - asked).toBeLessThan(8_000);
  });
});

describe('a service that does not trace', () => {
  it('has nothing of OpenTelemetry in memory but the names that the metrics bring', () => {
    const program = `
      import { createRequire } from 'node:module';
      import 'reflect-metadata';
      for (const part of ['http/create-api.js', 'api-options.js', 'jobs/start-worker.js']) await import('./dist/apps/service/src/' + part);
      const packages = Object.keys(createRequire(import.meta.url).cache).map((file) => /node_modules.(@opentelemetry.[^/]+)/.exec(file)?.[1]);
      console.log(JSON.stringify([...new Set(packages.filter(Boolean))]));
      process.exit(0);`;
    const loaded = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: new URL('../../', import.meta.url),
      encoding: 'utf8',
    });
    expect(JSON.parse(loaded)).toEqual(['@opentelemetry/api']);
  });
});
