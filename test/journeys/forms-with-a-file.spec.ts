import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pdf } from '#platform/files/testing';
import { accepted, expectRefusal } from '../support/answers.js';
import type { Answer } from '../support/client.js';
import { annual, type DossierAtHand, Situations } from '../support/situations.js';

let situations: Situations;
let dossier: DossierAtHand;
beforeAll(async () => {
  situations = await Situations.startingAt('2025-05-05T02:00:00Z');
  dossier = await situations.draft({ unitId: 'so-y-te', roundId: annual(2025) });
});
afterAll(() => situations.close());

const attach = (
  file: { readonly name: string; readonly content: Uint8Array },
  { query = '', headers = {} }: { readonly query?: string; readonly headers?: Record<string, string> } = {},
): Promise<Answer> =>
  dossier.head.upload(`${dossier.path}/documents${query}`, { component: 'minutes_council' }, file, headers);

describe('the name of a file in a form', () => {
  it('keeps its ending when it is too long', async () => {
    const name = `${'biên bản '.repeat(40)}lần 2.pdf`;
    const [{ data }] = (await accepted(attach({ name, content: pdf('lần 2') }))).body.events;
    expect(data.file.name).toMatch(/^biên bản .*….* lần 2\.pdf$/u);
  });

  it('is not read on and on: what a part says about itself is short', async () => {
    expectRefusal(await attach({ name: `x${'.'.repeat(78_000)}y.pdf`, content: pdf('x') }), 422, {
      code: 'FILE_EXTENSION_MISMATCH',
      given: '',
    });
  });
});
