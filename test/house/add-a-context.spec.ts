import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '#platform/database';
import { CopiedHouse, textOf } from './copied-house.js';
import { emptyContext, listed } from './empty-context.js';

const list = 'apps/service/src/contexts.ts';
/** Existing files of the server that the new context changes, with their new text. */
const changed: Record<string, string> = {};
let house: CopiedHouse;

beforeAll(async () => {
  changed[list] = listed(await textOf(list));
  house = await CopiedHouse.start({ ...emptyContext, ...changed });
});
afterAll(() => house.end());

describe('a new context', () => {
  it('is its folder and one word in the list: 1 existing file of the server is touched', () => {
    expect(Object.keys(changed)).toEqual([list]);
    expect(Object.keys(emptyContext).every((file) => file.startsWith('libs/contexts/hollow/'))).toBe(true);
  });

  it('starts with the others', () => {
    expect([house.exitCode, house.printed]).toEqual([null, expect.stringContaining('đã sẵn sàng')]);
  });

  it('has its view built', async () => {
    const rows = await withClient(house.database.serviceUrl, (client) =>
      client.query(`select live_since from views.checkpoints where view = 'hollow-list' and live_since is not null`),
    );
    expect(rows.rowCount).toBe(1);
  });

  it('answers with its own refusal, its sentence and the status of its kind', async () => {
    const answer = await fetch(`${house.origin}/api/hollow/1`);
    expect([answer.status, await answer.json()]).toMatchObject([
      404,
      { code: 'HOLLOW_NOT_FOUND', detail: 'Không có gì ở đây.' },
    ]);
  });

  it('has its permissions in the table', async () => {
    const answer = await fetch(`${house.origin}/api/hollow/permissions`);
    expect(await answer.json()).toEqual(['fill-hollow']);
  });
});
