import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiUnderTest } from '../support/api.js';

let api: ApiUnderTest;
let networks = 0;
let here = {};

beforeAll(async () => (api = await ApiUnderTest.start({ trustedProxies: ['127.0.0.1'] })));
afterAll(() => api.close());
beforeEach(() => {
  here = from(`100.64.${networks++}.1`);
});

const from = (address: string) => ({ 'x-forwarded-for': address });

describe('signing in', () => {
  const wrongly = (userName: string, times: number, headers = here) =>
    Promise.all(
      Array.from({ length: times }, () =>
        api.stranger().post('/api/session', { userName, password: 'mat khau sai roi' }, headers),
      ),
    );
  const rightly = (userName: string, headers = here) =>
    api.stranger().post('/api/session', { userName, password: api.password }, headers);

  it('is slowed down after five wrong passwords, and says until when, also to the right one', async () => {
    const person = 'tham-dinh-noi-vu';
    await wrongly(person, 5);

    expect(await rightly(person)).toMatchObject({
      status: 429,
      body: {
        code: 'SIGN_IN_SLOWED',
        detail: expect.stringContaining('ngày 05/5/2025'),
        errors: [{ until: expect.any(String) }],
      },
    });
    api.clock.pass({ minutes: 1 });
    expect((await rightly(person)).status).toBe(204);
    expect((await wrongly(person, 1))[0]).toMatchObject({ status: 401, body: { code: 'SIGN_IN_FAILED' } });
  });

  it('waits longer after every further guess, and a quarter of an hour at most', async () => {
    const person = 'chu-tich-thanh-pho';
    for (let failure = 1; failure <= 15; failure++) {
      await wrongly(person, 1);
      api.clock.pass({ minutes: 16 });
    }
    await wrongly(person, 1);
    api.clock.pass({ minutes: 14 });
    expect((await rightly(person)).status).toBe(429);
    api.clock.pass({ minutes: 1 });
    expect((await rightly(person)).status).toBe(204);
  });

  it('lets nobody lock another one out: guesses from elsewhere slow elsewhere down', async () => {
    const person = 'quan-tri';
    await wrongly(person, 8, from('203.0.113.7'));

    expect((await rightly(person, from('203.0.113.99'))).body).toMatchObject({ code: 'SIGN_IN_SLOWED' });
    expect((await rightly(person, from('198.51.100.1'))).status).toBe(204);
  });

  it('lets a browser through that has signed in before, however much is guessed elsewhere', async () => {
    const person = 'thu-ky-hoi-dong';
    const known = (await rightly(person)).headers.getSetCookie().find((line) => line.startsWith('device='))!;
    const cookie = known.split(';', 1)[0]!;
    for (const network of Array.from({ length: 11 }, (_, index) => index))
      await wrongly(person, 5, from(`198.51.${network}.1`));

    expect((await rightly(person, from('192.0.2.1'))).status).toBe(429);
    expect((await rightly(person, { ...from('192.0.2.1'), cookie })).status).toBe(204);
    expect(known).toMatch(/^device=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('counts for each browser that is known what went wrong there alone', async () => {
    const person = 'tham-dinh-noi-vu';
    const knownBrowser = async () => {
      const cookies = (await rightly(person)).headers.getSetCookie();
      return { cookie: cookies.find((line) => line.startsWith('device='))!.split(';', 1)[0]! };
    };
    const [office, home] = [await knownBrowser(), await knownBrowser()];
    await wrongly(person, 6, { ...here, ...office });

    expect((await rightly(person, { ...here, ...office })).status).toBe(429);
    expect((await rightly(person, { ...here, ...home })).status).toBe(204);
  });

  it('does not count what had to wait because of guesses from elsewhere', async () => {
    const person = 'van-thu-so-y-te';
    for (const network of Array.from({ length: 10 }, (_, index) => index))
      await wrongly(person, 5, from(`198.52.${network}.1`));
    await Promise.all(Array.from({ length: 5 }, () => rightly(person)));
    for (const network of [98, 99]) {
      api.clock.pass({ minutes: 1 });
      await wrongly(person, 1, from(`198.52.${network}.1`));
      expect((await rightly(person)).status).toBe(429);
    }

    api.clock.pass({ minutes: 1 });
    expect((await wrongly(person, 1))[0]!.status).toBe(401);
  });

  it('does not let guesses made at once slip past the wait, whether somebody has the name or not', async () => {
    for (const name of ['tham-dinh-giao-duc', 'khong-ai-ten-nay']) {
      const codes = (await wrongly(name, 12)).map(({ body }) => body.code as string);
      expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5);
      expect(codes.filter((code) => code === 'SIGN_IN_SLOWED')).toHaveLength(7);
    }
  });
});
