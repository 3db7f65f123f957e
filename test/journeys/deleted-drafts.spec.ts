import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { accepted, codesOf, expectRefusal } from '../support/answers.js';
import { collective, interim, many, Situations } from '../support/situations.js';

const roundId = interim;
const unitId = 'so-y-te';
let situations: Situations;
beforeAll(async () => (situations = await Situations.startingAt('2025-06-02T09:00:00+07:00')));
afterAll(() => situations.close());

it('a draft that its unit deletes gives back its places and is shown no more; its events stay', async () => {
  const draft = await situations.draft({ unitId, roundId, nominees: many(4, collective) });
  const officer = await situations.api.as('unit_officer', unitId);
  const full = await situations.draft({ unitId, roundId });
  expectRefusal(await full.head.post(`${full.path}/nominees`, collective()), 422, { code: 'QUOTA_EXCEEDED' });

  await accepted(officer.post(`${draft.path}/delete-draft`));

  const listed = (await accepted(officer.get('/api/dossiers'))).body.items;
  expect(listed.map(({ dossierId }: { dossierId: string }) => dossierId)).toEqual([full.dossierId]);
  await accepted(full.head.post(`${full.path}/nominees`, collective()));
  const told = { code: 'DRAFT_DELETED', byName: 'Người unit-officer-so-y-te' };
  expectRefusal(await draft.head.get(draft.path), 404, told);
  for (const command of ['nominees', 'revive', 'delete-draft', 'submit'])
    expect(codesOf(await draft.head.post(`${draft.path}/${command}`, bodies[command]))).toEqual(['DRAFT_DELETED']);
  expect((await situations.storyOf(draft)).at(-1)).toMatchObject({ type: 'DraftDeleted', data: { life: 1 } });
});

const bodies: { readonly [command: string]: object } = {
  nominees: collective(),
  submit: { addressee: 'so-giao-duc-va-dao-tao' },
};

it('is not there for another unit, and a dossier that was submitted cannot be deleted', async () => {
  const draft = await situations.draft({ unitId: 'so-tai-chinh', roundId });
  await accepted(draft.head.post(`${draft.path}/delete-draft`));
  const stranger = await situations.headOf('so-tu-phap');
  expect(codesOf(await stranger.get(draft.path))).toEqual(['DOSSIER_NOT_FOUND']);
  expect(codesOf(await stranger.post(`${draft.path}/delete-draft`))).toEqual(['DOSSIER_NOT_FOUND']);

  const submitted = await situations.submitted({ unitId: 'so-xay-dung', roundId });
  await accepted(submitted.head.post(`${submitted.path}/withdraw`, { reason: 'Rà soát lại.' }));
  expectRefusal(await submitted.head.post(`${submitted.path}/delete-draft`), 422, {
    code: 'SUBMITTED_BEFORE',
    submissions: 1,
  });
});
