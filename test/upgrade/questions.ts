import type { Answer, Client } from '../support/client.js';

/** What was asked, and what those who asked were answered. */
export interface Answered {
  readonly path: string;
  readonly askers: readonly string[];
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are read as a client without types would
  readonly body: any;
}

export type Askers = ReadonlyMap<string, Client>;

/** Who is not signed in. */
export const nobody = '';

/** Asked once each; those who are answered alike stand together. */
export async function ask(path: string, askers: Askers): Promise<readonly Answered[]> {
  const answers = new Map<string, Answered & { askers: string[] }>();
  for (const [name, client] of askers) {
    const { status, body } = withoutItsRequest(await client.get(path));
    const key = JSON.stringify([status, body]);
    const same = answers.get(key) ?? { path, askers: [], status, body: body as unknown };
    same.askers.push(name);
    answers.set(key, same);
  }
  return [...answers.values()];
}

/** A problem names the request it is about: another one each time. */
function withoutItsRequest({ status, body }: Answer): Pick<Answer, 'status' | 'body'> {
  if (status < 400) return { status, body };
  const { instance: _instance, correlationId: _correlationId, ...problem } = body;
  return { status, body: problem };
}

/** Everything that the API answers from what has happened, page by page. What engines weigh is no such thing. */
export async function askEverything(people: Askers, stranger: Client): Promise<readonly Answered[]> {
  const asked = new Map<string, readonly Answered[]>();
  const about = async (path: string, askers = people): Promise<readonly Answered[]> => {
    const answers = asked.get(path) ?? (await ask(path, askers));
    asked.set(path, answers);
    const next = answers
      .filter(({ body }) => body.next)
      .map(({ body, askers: those }) => ({
        body,
        those: new Map([...askers].filter(([name]) => those.includes(name))),
      }));
    const further = next.map(({ body, those }) =>
      about(`${path.replace(/&cursor=.*/, '')}&cursor=${encodeURIComponent(body.next)}`, those),
    );
    return [...answers, ...(await Promise.all(further)).flat()];
  };
  const itemsOf = (answers: readonly Answered[], key: string): readonly string[] => [
    ...new Set(answers.flatMap(({ body }) => (body.items ?? []).map((item: Record<string, string>) => item[key]))),
  ];

  for (const path of lists) await about(path);
  for (const roundId of itemsOf(await about('/api/rounds?limit=100'), 'roundId'))
    for (const part of ['', '/progress', '/quotas', '/proposals?limit=100'])
      await about(`/api/rounds/${roundId}${part}`);
  for (const packId of itemsOf(await about('/api/packs?limit=100'), 'packId'))
    await about(`/api/packs/${packId}/versions/1`);
  for (const dossierId of itemsOf(await about('/api/dossiers?limit=100'), 'dossierId'))
    await aboutDossier(`/api/dossiers/${dossierId}`, about);

  const told = JSON.stringify([...asked.values()]);
  for (const [, kind, code] of told.matchAll(/"(lookup|verification)Code":"([\w-]+)"/g))
    await about(`/api/public/${kind === 'lookup' ? 'dossiers' : 'awards'}/${code}`, new Map([[nobody, stranger]]));
  return [...asked.values()].flat().sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function aboutDossier(path: string, about: (path: string) => Promise<readonly Answered[]>): Promise<void> {
  for (const part of ['', '/history', '/readiness', '/changes', '/uploads']) await about(path + part);
  const papers = (await about(`${path}/papers`)).flatMap(({ status, body }) => (status === 200 ? body : []));
  for (const { kind, nominee } of papers.map(({ kind, nomineeId }) => ({ kind, nominee: nomineeId })))
    await about(`${path}/papers/${kind}${nominee === undefined ? '' : `/${nominee}`}`);
}

const lists = [
  '/api/session',
  '/api/permissions',
  '/api/calendars/2024',
  '/api/calendars/2025',
  '/api/units?limit=200',
  '/api/people?limit=200',
  '/api/appraisals?limit=100',
  '/api/batches?limit=100',
  '/api/awards?limit=100',
  '/api/notices?limit=100',
  '/api/notices/unread',
  '/api/notices/preferences',
  '/api/mail?limit=100',
  '/api/mail/counts',
  '/api/audit?limit=200',
  '/api/jobs',
];
