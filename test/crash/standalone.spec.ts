import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, Client } from '../support/client.js';
import { ServiceProcess } from './service-process.js';

const directories: string[] = [];
const services: ServiceProcess[] = [];
afterAll(async () => {
  for (const service of services) service.signal('SIGKILL');
  await Promise.all(services.map(({ ended }) => ended));
  await Promise.all(services.map((service) => service.databaseIsGone()));
  for (const directory of directories) {
    const cluster = path.join(directory, 'postgres');
    if (existsSync(cluster)) rmSync(realpathSync(cluster), { recursive: true, force: true });
    rmSync(directory, { recursive: true, force: true });
  }
});

function emptyDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'bang-vang-standalone-'));
  chmodSync(directory, 0o755);
  directories.push(directory);
  return directory;
}

function start(directory: string, environment?: Readonly<Record<string, string>>): ServiceProcess {
  const service = new ServiceProcess(directory, environment);
  services.push(service);
  return service;
}

const [mine, other] = [emptyDirectory(), emptyDirectory()];
let service: ServiceProcess;
let origin: string;
beforeAll(async () => {
  service = start(mine);
  origin = await service.ready();
});

const stackLine = /^\s+at .+:\d+/m;

describe('a start that cannot be', () => {
  it('on data that another service uses is refused in Vietnamese, and does not disturb that one', async () => {
    const second = start(mine);

    expect(await second.ended).toBe(1);
    expect(second.errors).toContain(`Dữ liệu trong ${mine} đang được một dịch vụ Bảng Vàng khác dùng.`);
    expect(second.errors).not.toMatch(stackLine);
    expect(await new Client(origin).get('/health/ready')).toMatchObject({ status: 200 });
  });

  it('on a port that is taken is refused in Vietnamese; the passwords it could not show are shown by the next start', async () => {
    const { port } = new URL(origin);
    const second = start(other, { PORT: port });

    expect(await second.ended).toBe(1);
    expect(second.errors).toContain(`Cổng ${port} đang được một chương trình khác dùng.`);
    expect(second.errors).not.toMatch(stackLine);

    const third = start(other);
    const client = new Client(await third.ready());
    expect(await client.signIn('quan-tri', third.passwordOf('quan-tri')!)).toMatchObject({ status: 204 });
    expect(existsSync(path.join(other, 'unshown-passwords.json'))).toBe(false);
  });

  it('with wrong settings names every one of them', async () => {
    const wrong = {
      PORT: 'ba nghìn',
      DATABASE_URL: 'mysql://root:hunter2@db/x',
      SESSION_HOURS: '0',
      DEMO: 'maybe',
      PUBLIC_ORIGIN: 'thidua.hanoi.gov.vn',
    };
    const refused = start(emptyDirectory(), wrong);

    expect(await refused.ended).toBe(1);
    for (const name of Object.keys(wrong)) expect(refused.errors).toMatch(new RegExp(`^  ${name}: .*phải`, 'm'));
    expect(refused.errors).not.toMatch(stackLine);
    expect(refused.errors).not.toContain('hunter2');
  });
});

describe('kill -9', () => {
  it('leaves no database behind, and every command that was answered is answered alike by the next start', async () => {
    const password = service.passwordOf('quan-tri')!;
    const administrator = new Client(origin);
    await administrator.signIn('quan-tri', password);
    const answered = new Map<string, Answer>();
    const unanswered = new Set<string>();
    const write = async () => {
      for (;;) {
        const personId = randomUUID();
        unanswered.add(personId);
        const answer = await register(administrator, personId).catch(() => undefined);
        if (!answer) return;
        unanswered.delete(personId);
        answered.set(personId, answer);
      }
    };
    const writers = Array.from({ length: 8 }, write);
    while (answered.size < 50) await sleep(1);
    service.signal('SIGKILL');
    await Promise.all(writers);

    await service.databaseIsGone();
    service = start(mine);
    origin = await service.ready();
    expect(service.passwordOf('quan-tri')).toBeUndefined();
    const again = new Client(origin);
    await again.signIn('quan-tri', password);
    for (const [personId, first] of answered) {
      expect(first).toMatchObject({ status: 200, body: { replayed: false } });
      expect((await register(again, personId)).body).toEqual({ ...first.body, replayed: true });
    }
    expect(unanswered.size).toBeGreaterThan(0);
    for (const personId of unanswered) {
      const first = await register(again, personId);
      expect((await register(again, personId)).body).toEqual({ ...first.body, replayed: true });
    }
  });
});

const register = (administrator: Client, personId: string): Promise<Answer> =>
  administrator.post('/api/people', { personId, displayName: 'Nguyễn Văn Thử' }, { 'idempotency-key': personId });

describe('SIGTERM', () => {
  it('answers what is under way, waits for nobody who is slow, and ends soon without a fault', async () => {
    const half = await halfARequest();
    const slow = await halfARequest();
    const asked = Date.now();
    service.signal('SIGTERM');
    await sleep(200);
    half.socket.write(half.rest);

    expect(String((await once(half.socket, 'data'))[0])).toMatch(/^HTTP\/1.1 401 /);
    expect(await service.ended).toBe(0);
    expect(Date.now() - asked).toBeLessThan(30_000); // a minute and more is what the slow one would have had
    expect(existsSync(path.join(mine, 'postgres/postmaster.pid'))).toBe(false);
    expect(service.errors).toBe('');
    slow.socket.destroy();
  });

  /** A sign-in that the service has taken up, and whose body has not arrived yet. */
  async function halfARequest(): Promise<{ socket: Socket; rest: string }> {
    const { hostname, port } = new URL(origin);
    const body = JSON.stringify({ userName: 'ai-do', password: 'không đúng mật khẩu' });
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(
      `POST /api/session HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nexpect: 100-continue\r\n\r\n`,
    );
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1.1 100 /);
    socket.write(body.slice(0, 5));
    return { socket, rest: body.slice(5) };
  }
});
