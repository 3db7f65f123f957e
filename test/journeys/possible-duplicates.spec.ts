import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Position } from '#platform/event-sourcing';
import { ViewProgress } from '#platform/read-models';
import { accepted } from '../support/answers.js';
import { annual, type DossierAtHand, individual, Situations } from '../support/situations.js';

const roundId = annual(2025);
let situations: Situations;
beforeAll(async () => (situations = await Situations.startingAt('2025-06-02T09:00:00+07:00')));
afterAll(() => situations.close());

const namesKnownFrom = async (dossier: DossierAtHand) =>
  expect(
    await situations.api.app
      .get(ViewProgress)
      .waitFor('nominee-names', (await situations.positionOf(dossier)) as Position, 60_000),
  ).toBe(true);

const lan = () => individual({ name: 'Nguyễn Thị Lan' });

it('A-53: a person whom another unit nominates too is pointed out, and nobody is held back', async () => {
  const first = await situations.submitted({ unitId: 'so-y-te', roundId, nominees: [lan()] });
  await namesKnownFrom(first);
  const second = await situations.complete({ unitId: 'so-tu-phap', roundId, nominees: [lan(), individual()] });
  const [nomineeId] = second.nomineeIds;
  const hint = {
    code: 'POSSIBLE_DUPLICATE_AWARD',
    nomineeId,
    nominee: 'Nguyễn Thị Lan',
    standing: 'nominated',
    otherDossierId: first.dossierId,
  };

  const { body } = await accepted(second.head.get(`${second.path}/readiness`));
  expect(body).toMatchObject({
    ready: true,
    warnings: [{ ...hint, detail: expect.stringContaining('cũng đang được đề nghị ở một hồ sơ khác') }],
  });
  expect(JSON.stringify(body.warnings)).not.toContain('so-y-te');

  const submitted = await accepted(situations.submit(second));
  expect(submitted.body.events).toMatchObject([{ type: 'DossierSubmitted', data: { warnings: [hint] } }]);
  expect((await second.head.get(`/api/dossiers/${first.dossierId}`)).status).toBe(404);
  const { body: asAppraised } = await accepted((await situations.educationAppraiser()).get(second.path));
  expect(asAppraised.warnings).toMatchObject([hint]);
});
