import { withClient } from '#platform/database';

/**
 * Who was told of which matter, each time that they were: what two runs of the same play have in common. What
 * the clock tells by
 * itself is left out: it depends on who was up.
 */
export function noticesTold(url: string): Promise<readonly string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ person_id: string; matter: string }>(
      `select person_id, matter from notices.inbox where kind in ('return', 'refusal', 'decision', 'arrival')`,
    );
    return rows.map(({ person_id: personId, matter }) => `${personId} ${matter}`).sort();
  });
}
