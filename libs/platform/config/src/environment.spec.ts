import { describe, expect, it } from '@jest/globals';
import { describeEnvironment, InvalidEnvironment, readEnvironment } from './index.js';

describe('the environment', () => {
  it('needs nothing: a trial service on this machine with the embedded database and demo data', () => {
    expect(readEnvironment({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      publicOrigin: 'http://127.0.0.1:3000',
      database: undefined,
      demo: true,
      travelledClock: false,
    });
  });

  it('fills nothing with demo data in production unless told', () => {
    expect(readEnvironment({ NODE_ENV: 'production' })).toMatchObject({ demo: false, apiDocs: false });
    expect(readEnvironment({}).apiDocs).toBe(true);
    expect(readEnvironment({ NODE_ENV: 'production', API_DOCS: 'true' }).apiDocs).toBe(true);
    expect(readEnvironment({ NODE_ENV: 'production', DEMO: 'true' }).demo).toBe(true);
  });

  it('names every wrong variable at once, in Vietnamese and English, without its value', () => {
    const read = () =>
      readEnvironment({
        PORT: '70000',
        PUBLIC_ORIGIN: 'thidua.hanoi.gov.vn',
        DATABASE_URL: 'mysql://root:hunter2@db/x',
        SESSION_HOURS: '1.5',
        DEMO: 'maybe',
      });

    expect(read).toThrow(InvalidEnvironment);
    expect(read).toThrow('PORT: phải là số nguyên từ 0 đến 65535 / must be a whole number from 0 to 65535');
    for (const name of ['PUBLIC_ORIGIN', 'DATABASE_URL', 'SESSION_HOURS', 'DEMO']) expect(read).toThrow(name);
    expect(read).not.toThrow('hunter2');
  });

  it('needs the service’s role of an own database server; who also has the one that migrates, migrates', () => {
    const DATABASE_URL = 'postgres://service@db/awards';
    expect(readEnvironment({ DATABASE_URL }).database).toEqual({ url: DATABASE_URL, adminUrl: undefined });
    expect(() => readEnvironment({ DATABASE_ADMIN_URL: 'postgres://admin@db/awards' })).toThrow(
      'DATABASE_URL: phải đi cùng DATABASE_ADMIN_URL',
    );
  });

  it('has its events in PostgreSQL, or in the EventStoreDB that it names', () => {
    expect(readEnvironment({}).eventStore).toEqual({ engine: 'postgresql' });
    const url = 'esdb+discover://awards:hunter2@a.example.vn:2113,b.example.vn:2113?tlsCAFile=/etc/ca.pem';
    expect(readEnvironment({ EVENT_STORE: 'eventstoredb', EVENTSTORE_URL: url }).eventStore).toEqual({
      engine: 'eventstoredb',
      url,
    });
    expect(() => readEnvironment({ EVENT_STORE: 'eventstoredb' })).toThrow('EVENTSTORE_URL: phải đi cùng');
    expect(() => readEnvironment({ EVENTSTORE_URL: url })).toThrow('EVENT_STORE: phải là eventstoredb');
    expect(() => readEnvironment({ EVENT_STORE: 'kafka' })).toThrow(
      'EVENT_STORE: phải là một trong: postgresql, eventstoredb',
    );
    expect(() => readEnvironment({ EVENT_STORE: 'eventstoredb', EVENTSTORE_URL: 'http://db:2113' })).toThrow(
      'EVENTSTORE_URL: phải có dạng',
    );
  });

  it('sends mail only where it is told through which server and in whose name', () => {
    const SMTP_URL = 'smtps://khen-thuong:hunter2@thu.example.vn';
    const MAIL_FROM = 'Bảng Vàng <bang-vang@example.vn>';
    expect(readEnvironment({}).mail).toBeUndefined();
    expect(readEnvironment({ SMTP_URL, MAIL_FROM }).mail).toEqual({ smtpUrl: SMTP_URL, from: MAIL_FROM });
    expect(() => readEnvironment({ SMTP_URL })).toThrow('MAIL_FROM: phải đi cùng SMTP_URL');
    expect(() => readEnvironment({ SMTP_URL: 'https://thu', MAIL_FROM })).toThrow('SMTP_URL: phải có dạng');
    expect(describeEnvironment(readEnvironment({ SMTP_URL, MAIL_FROM }))).not.toContain('hunter2');
  });

  it('has its queues in PostgreSQL, or in the Redis that it names', () => {
    expect(readEnvironment({}).jobs).toEqual({ backend: { engine: 'postgres' }, concurrency: 4 });
    const url = 'rediss://awards:hunter2@redis.example.vn:6380/2';
    expect(readEnvironment({ QUEUE_BACKEND: 'redis', REDIS_URL: url }).jobs.backend).toEqual({ engine: 'redis', url });
    expect(() => readEnvironment({ QUEUE_BACKEND: 'redis' })).toThrow('REDIS_URL: phải đi cùng');
    expect(() => readEnvironment({ REDIS_URL: url })).toThrow('QUEUE_BACKEND: phải là redis');
    expect(() => readEnvironment({ QUEUE_BACKEND: 'kafka' })).toThrow(
      'QUEUE_BACKEND: phải là một trong: postgres, redis',
    );
    expect(() => readEnvironment({ QUEUE_BACKEND: 'redis', REDIS_URL: 'http://redis' })).toThrow(
      'REDIS_URL: phải có dạng',
    );
    expect(describeEnvironment(readEnvironment({ QUEUE_BACKEND: 'redis', REDIS_URL: url }))).not.toContain('hunter2');
  });

  it('has no term of appraisal unless one is set', () => {
    expect(readEnvironment({}).appraisal.termWorkingDays).toBeUndefined();
    expect(readEnvironment({ APPRAISAL_TERM_WORKING_DAYS: '20' }).appraisal.termWorkingDays).toBe(20);
  });

  it('traces only where it is told to which collector', () => {
    expect(readEnvironment({}).tracing).toBeUndefined();
    expect(readEnvironment({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }).tracing).toEqual({
      endpoint: 'http://collector:4318',
    });
    expect(() => readEnvironment({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' })).toThrow(
      'OTEL_EXPORTER_OTLP_ENDPOINT: phải có dạng',
    );
  });

  it('has no travelled clock in production', () => {
    expect(() => readEnvironment({ NODE_ENV: 'production', TRAVELLED_CLOCK: 'on' })).toThrow('TRAVELLED_CLOCK');
  });

  it('takes addresses and ranges of proxies', () => {
    expect(readEnvironment({ TRUSTED_PROXIES: '10.0.0.5, 172.16.0.0/12,fd00::/8' }).trustedProxies).toEqual([
      '10.0.0.5',
      '172.16.0.0/12',
      'fd00::/8',
    ]);
    expect(readEnvironment({}).trustedProxies).toEqual([]);
    for (const wrong of ['proxy.example.vn', '10.0.0.0/33', '10.0.0.5,'])
      expect(() => readEnvironment({ TRUSTED_PROXIES: wrong })).toThrow('TRUSTED_PROXIES');
  });

  it('takes no token that could be guessed', () => {
    expect(() => readEnvironment({ METRICS_TOKEN: 'secret' })).toThrow(
      'METRICS_TOKEN: phải có ít nhất 24 ký tự ASCII, không có khoảng trắng',
    );
  });

  it('is printed without passwords and tokens', () => {
    const printed = describeEnvironment(
      readEnvironment({
        DATABASE_URL: 'postgres://service:hunter2@db/awards',
        DATABASE_ADMIN_URL: 'postgres://admin@db/awards?password=hunter3',
        METRICS_TOKEN: 'hunter4-hunter4-hunter4-hunter4',
      }),
    );

    expect(printed).toContain('service:***@db/awards');
    expect(printed).not.toMatch(/hunter/);
    const cluster = describeEnvironment(
      readEnvironment({ EVENT_STORE: 'eventstoredb', EVENTSTORE_URL: 'esdb://awards:hunter4@a:2113,b:2113' }),
    );
    expect(cluster).toContain('awards:***@a:2113,b:2113');
    expect(cluster).not.toMatch(/hunter/);
  });
});
