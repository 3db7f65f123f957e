import pg from 'pg';

/** One connection for as long as `use` runs. */
export async function withClient<Result>(url: string, use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(url);
  client.on('error', () => undefined); // the query under way fails of it, or the next one: nobody else needs to hear
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
