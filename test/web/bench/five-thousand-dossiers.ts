import { randomUUID } from 'node:crypto';
import { dossierCatalogue, type DossierEvent, dossierStream } from '#contexts/nominations';
import { ViewProgress } from '#platform/read-models';
import { annual, education, type Situations } from '../../support/situations.js';

const count = 5_000;
const together = 50;

/**
 * Written into the store as their units would have: a whole city's round in a minute. Resolves when the lists
 * show them.
 */
export async function fiveThousandDossiers({ api }: Situations): Promise<void> {
  const { items } = (await (await api.administrator()).get('/api/units?limit=200')).body as {
    items: { unitId: string }[];
  };
  let position;
  for (let first = 0; first < count; first += together) {
    const appended = Array.from({ length: together }, (_, index) =>
      submittedDossier(items[(first + index) % items.length]!.unitId, first + index, api.clock.now().toISOString()),
    );
    [position] = await Promise.all(
      appended.map(({ dossierId, events }) =>
        api.events.append(dossierStream(dossierId), events, { expected: 'none' }).then((result) => result.position),
      ),
    );
  }
  if (!position || !(await api.app.get(ViewProgress).waitFor('dossier-list', position, 120_000)))
    throw new Error('the list has not come to the last dossier');
}

function submittedDossier(unitId: string, number: number, at: string) {
  const [dossierId, nomineeId, by] = [randomUUID(), randomUUID(), 'can-bo'];
  const events: DossierEvent[] = [
    { type: 'DossierOpened', data: { dossierId, roundId: annual(2025), unitId, by } },
    {
      type: 'NomineeAdded',
      data: {
        nomineeId,
        name: `Phòng Nghiệp vụ số ${number}`,
        kind: 'collective',
        category: 'so_ban_nganh',
        initiativeClaimed: false,
        flags: [],
        by,
      },
    },
    {
      type: 'DossierSubmitted',
      data: {
        submission: 1,
        to: { at: 'stage', stage: 'education', unitId: education },
        nomineeIds: [nomineeId],
        late: false,
        warnings: [],
        by,
        at,
      },
    },
  ];
  const metadata = { at, actor: by, commandId: randomUUID(), correlationId: randomUUID(), causationId: randomUUID() };
  return {
    dossierId,
    events: events.map(({ type, data }) => ({
      id: randomUUID(),
      type,
      version: dossierCatalogue[type].version,
      data,
      metadata,
    })),
  };
}
