import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accepted } from '../support/answers.js';
import { Client } from '../support/client.js';
import { addedPaper, listed, listOfPapers } from './added-paper.js';
import { CopiedHouse, textOf } from './copied-house.js';
import { faultsOf } from './faults-of.js';

const kind = 'achievement_summary';
const office = { name: 'Phòng Tổ chức', kind: 'collective', category: 'so_ban_nganh', initiativeClaimed: false };
/** Existing files that the new paper changes, with their new text. */
const changed: Record<string, string> = {};
let house: CopiedHouse;

beforeAll(async () => {
  changed[listOfPapers] = listed(await textOf(listOfPapers));
  house = await CopiedHouse.start({ ...addedPaper, ...changed });
});
afterAll(() => house.end());

async function signedIn(userName: string): Promise<Client> {
  const password = new RegExp(`^ {2}${userName} +([\\w-]{10,}) `, 'm').exec(house.printed)![1]!;
  const client = new Client(house.origin);
  expect(await client.signIn(userName, password)).toMatchObject({ status: 204 });
  return client;
}

describe('a new paper', () => {
  it('is its file and one entry of the list: 1 existing file is touched', () => {
    expect(Object.keys(changed)).toEqual([listOfPapers]);
    expect(Object.keys(addedPaper)).toHaveLength(1);
  });

  it.each([
    ['the context', 'tsconfig.pure.json', 'libs/contexts/nominations/src'],
    ['the web', 'apps/web/tsconfig.json', 'apps/web/src/areas/papers'],
  ])('is all that the compiler wants of %s', (_, project, folder) => {
    expect(faultsOf({ ...addedPaper, ...changed }, project, folder)).toEqual([]);
  });

  it('with a field that no form asks for is refused by the compiler', () => {
    const [[file, text]] = Object.entries(addedPaper) as [[string, string]];
    const misspelt = { [file]: text.replace('paragraphs(fields.summary)', 'paragraphs(fields.sumary)') };
    expect(faultsOf({ ...misspelt, ...changed }, 'tsconfig.pure.json', path.dirname(listOfPapers))).toEqual([
      expect.stringMatching(`^${file}: Property 'sumary' does not exist`),
    ]);
  });

  it('is described by the API', async () => {
    const description = await (await fetch(`${house.origin}/api/openapi.json`)).json();
    expect(JSON.stringify(description).split(`"${kind}"`).length).toBeGreaterThan(3);
  });

  it('can be asked for by a pack', async () => {
    const administrator = await signedIn('quan-tri');
    const pack = await textOf('libs/contexts/programmes/packs/vn-hanoi-2024.yaml');
    const asking = (document: string) => ({
      source: pack.replace('anyOf: [achievement_report]', `anyOf: [${document}]`),
    });
    await accepted(administrator.post('/api/packs?dryRun=true', asking(kind)));
    expect(await administrator.post('/api/packs?dryRun=true', asking('achievement_sumary'))).toMatchObject({
      status: 422,
    });
  });

  it('is written, kept and handed in', async () => {
    const head = await signedIn('giam-doc-so-y-te');
    const [dossierId, nomineeId] = [randomUUID(), randomUUID()];
    const dossier = `/api/dossiers/${dossierId}`;
    await accepted(head.post('/api/dossiers', { dossierId, roundId: 'final-2030-city', unitId: 'so-y-te' }));
    await accepted(head.post(`${dossier}/nominees`, { ...office, nomineeId }));

    expect((await accepted(head.get(`${dossier}/papers`))).body).toContainEqual(
      expect.objectContaining({ kind, label: 'Bản tóm tắt thành tích', nomineeId, missing: 2 }),
    );
    const paper = `${dossier}/papers/${kind}/${nomineeId}`;
    const { body: begun } = await accepted(head.get(paper));
    expect(begun.form).toMatchObject([
      { fields: [{ name: 'summary' }, { name: 'place' }, { name: 'date' }, { name: 'signerName' }] },
    ]);
    const fields = { ...begun.fields, summary: 'Dạy chữ cho 40 người.', place: 'Hà Nội' };
    const given = { 'content-type': 'application/json', 'if-match': '"0"' };
    await accepted(head.send('PUT', paper, JSON.stringify({ fields }), given));
    const { events } = (await accepted(head.post(`${paper}/finish`, { revision: 1 }))).body;
    expect(events).toMatchObject([{ type: 'DocumentAttached', data: { component: kind } }]);

    const { documentId } = events[0].data;
    expect((await accepted(head.get(`${dossier}/documents/${documentId}/content`))).body).toContain(
      'Dạy chữ cho 40 người.',
    );
    expect(JSON.stringify((await accepted(head.get(`${dossier}/history`))).body)).toContain(
      'Đính kèm bản tóm tắt thành tích của',
    );
  });
});
