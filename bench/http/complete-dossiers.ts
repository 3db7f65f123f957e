import { randomUUID } from 'node:crypto';
import { type Caller, done, mendDossier } from '#story';

const dossiersOfAUnit = 4;
const atOnce = 8;
export const education = 'so-giao-duc-va-dao-tao';

/** As many departments as are needed for so many dossiers within their quotas, all in the care of one person. */
export async function registerDepartments(
  administrator: Caller,
  head: { personId: string },
  dossiers: number,
): Promise<readonly string[]> {
  const unitIds = Array.from({ length: Math.ceil(dossiers / dossiersOfAUnit) }, (_, number) => `so-thu-${number}`);
  for (const unitId of unitIds) {
    await done(
      administrator.post(
        '/units',
        { unitId, name: `Sở thử ${unitId}`, category: 'so_ban_nganh', validFrom: '2008-08-01' },
        randomUUID(),
      ),
    );
    await done(administrator.post(`/people/${head.personId}/assign-role`, { role: 'unit_head', unitId }, randomUUID()));
  }
  return unitIds;
}

/** Dossiers with one collective each and every document that the plan asks for, one step before they are submitted. */
export async function completeDossiers(head: Caller, unitIds: readonly string[], roundId: string): Promise<string[]> {
  const dossiers = unitIds.flatMap((unitId) =>
    Array.from({ length: dossiersOfAUnit }, () => ({ dossierId: randomUUID(), unitId })),
  );
  const waiting = [...dossiers];
  const worker = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { dossierId, unitId } = next;
      await done(head.post('/dossiers', { dossierId, roundId, unitId }, randomUUID()));
      const nominee = {
        nomineeId: randomUUID(),
        name: `Phòng thử ${dossierId.slice(0, 8)}`,
        kind: 'collective',
        category: 'so_ban_nganh',
        initiativeClaimed: false,
      };
      await done(head.post(`/dossiers/${dossierId}/nominees`, nominee, randomUUID()));
      await mendDossier(head, dossierId);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return dossiers.map(({ dossierId }) => dossierId);
}
