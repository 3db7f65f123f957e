import pg from 'pg';

type Settings = Readonly<Record<string, string>>;
type OnConnect = NonNullable<pg.PoolConfig['onConnect']>;

/**
 * For `onConnect` of a pool: settings that every connection gets as its first question. A pooler in between would
 * refuse or drop them as options of the start.
 */
export function session(settings: Settings): OnConnect {
  return (client): unknown => setSession(client, settings); // its type hides that the pool waits for it
}

export async function setSession(client: pg.ClientBase, settings: Settings): Promise<void> {
  const assignments = Object.entries(settings).map(
    ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, false)`,
  );
  await client.query(`select ${assignments.join(', ')}`);
}
