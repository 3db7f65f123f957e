import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '#platform/database';
import { paper } from '#story';
import { accepted } from '../support/answers.js';
import type { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { MailServer } from '../support/mail-server.js';
import { Chronicle, done } from './chronicle.js';
import { beingWritten, commandOfTheDemo, headOf, lastInstant } from './episodes.js';
import { onCluster, open, type Recorded, rowsOf } from './fixture.js';
import { differences, eventsOfTheStart } from './mapping.js';
import { type Answered, ask, nobody } from './questions.js';

const fixture = fileURLToPath(new URL('./before-2026-12', import.meta.url));
const tool = fileURLToPath(new URL('../../dist/apps/cli/src/main.js', import.meta.url));
/** On the day on which the fixture was closed: its sessions are open, its deadlines lie ahead, whatever today is. */
const openedAt = '2025-07-28T10:20:00+07:00';

const dataDirectory = mkdtempSync(path.join(tmpdir(), 'bang-vang-upgrade-'));
let mail: MailServer;
let recorded: Recorded;
let service: Chronicle;

beforeAll(async () => {
  chmodSync(dataDirectory, 0o755);
  mail = await MailServer.start();
  recorded = await open(fixture, dataDirectory, lastInstant);
  service = new Chronicle(dataDirectory, mail);
  for (const [userName, cookie] of recorded.cookies) service.cookies.set(userName, cookie);
  await startAt(openedAt);
});

afterAll(async () => {
  await service.kill();
  await mail.close();
  const cluster = path.join(dataDirectory, 'postgres');
  if (existsSync(cluster)) rmSync(realpathSync(cluster), { recursive: true, force: true });
  rmSync(dataDirectory, { recursive: true, force: true });
});

async function startAt(instant: string): Promise<void> {
  await service.travelTo(instant);
  await eventually(async () => (await run('views', 'status')).exitCode === 0);
  await service.settle();
}

const run = (...words: readonly string[]): Promise<{ exitCode: number; output: string }> =>
  new Promise((resolve) => {
    const environment = { ...process.env, DATA_DIRECTORY: dataDirectory };
    execFile(process.execPath, [tool, ...words], { env: environment }, (error, stdout, stderr) =>
      resolve({ exitCode: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });

const now = (table: string): Promise<readonly string[]> =>
  service.database(async (client) => {
    await client.query(`set timezone to 'UTC'`);
    const { rows } = await client.query<{ line: string }>(`select row_to_json(t)::text as line from ${table} t`);
    return rows.map(({ line }) => line);
  });

const asker = (name: string): Client => (name === nobody ? service.stranger() : service.stillSignedIn(name));

describe('a plain start on the directory of an earlier version', () => {
  it('is ready, and every chain of hashes is whole', async () => {
    expect(await service.stranger().get('/health/ready')).toMatchObject({ status: 200 });
    expect(await run('events', 'verify')).toMatchObject({ exitCode: 0 });
  });

  it('changes no stored event and adds none but those that are listed', async () => {
    const before = await rowsOf(fixture, 'event_store.events');
    const after = await now('event_store.events');
    const added = after.filter((line) => !new Set(before).has(line));
    expect(before.filter((line) => !new Set(after).has(line))).toEqual([]);
    expect(added.map((line) => (JSON.parse(line) as { type: string }).type).sort()).toEqual(eventsOfTheStart);
  });

  it('tells and mails nobody anything', async () => {
    for (const table of ['notices.inbox', 'notices.mail', 'notices.preferences'])
      expect((await now(table)).toSorted()).toEqual(await rowsOf(fixture, table));
    expect(mail.received).toEqual([]);
  });

  it('keeps every job that waits or is dead, each once', async () => {
    const jobsOf = (lines: readonly string[]) =>
      lines
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .map(whichJob)
        .sort();
    const before = jobsOf(await rowsOf(fixture, 'bullmq.job'));
    expect(before.length).toBeGreaterThan(10);
    expect(jobsOf(await now('bullmq.job'))).toEqual(before);
  });

  it('answers every question as before, but for the listed differences', async () => {
    const otherwise: unknown[] = [];
    for (const { path: question, askers, status, body } of recorded.answers) {
      const expected = changed({ path: question, askers, status, body });
      const people = new Map(askers.map((name) => [name, asker(name)]));
      for (const answer of await ask(question, people))
        if (!isSame(shortened(question, answer), expected)) otherwise.push({ question, expected, answer });
    }
    expect(otherwise.slice(0, 3)).toEqual([]);
    expect(new Set(recorded.answers.map(({ path: question }) => question)).size).toBeGreaterThan(100);
  });

  it('serves every document byte for byte', async () => {
    const documents = documentsIn(recorded.answers);
    expect(documents.length).toBeGreaterThan(30);
    for (const { path: content, reader, sha256 } of documents) {
      const { status, body } = await asker(reader).get(content);
      expect({ content, status, sha256: createHash('sha256').update(body).digest('hex') }).toEqual({
        content,
        status: 200,
        sha256,
      });
    }
  });
});

describe('what was under way', () => {
  const dossier = `/api/dossiers/${beingWritten.dossierId}`;
  let head: Client;
  beforeAll(() => {
    head = service.stillSignedIn(headOf(beingWritten.unitId));
  });

  it('a command that was answered is answered again, and done once', async () => {
    const { userName, path: address, body, key } = commandOfTheDemo;
    const again = await accepted(service.stillSignedIn(userName).post(address, body, { 'idempotency-key': key }));
    expect(again.body).toMatchObject({ replayed: true });
  });

  it('a paper that was being written is written on and handed in', async () => {
    const minutes = `${dossier}/papers/minutes_council`;
    const { fields, revision } = (await accepted(head.get(minutes))).body;
    expect(Object.keys(fields).length).toBeGreaterThan(3);
    const headers = { 'content-type': 'application/json', 'if-match': `"${revision}"` };
    const further = { ...fields, conclusion: 'Nhất trí đề nghị khen thưởng.' };
    const saved = await accepted(head.send('PUT', minutes, JSON.stringify({ fields: further }), headers));
    const { events } = (await accepted(head.post(`${minutes}/finish`, { revision: saved.body.revision }))).body;
    expect(events).toMatchObject([{ type: 'DocumentAttached', data: { component: 'minutes_council' } }]);
  });

  it('a file that came in parts is sent on from where it broke off, and attached', async () => {
    const [upload] = (await accepted(head.get(`${dossier}/uploads`))).body;
    const content = paper('Biên bản họp Ban Chỉ đạo');
    const location = `${dossier}/uploads/${upload.uploadId}`;
    await done(
      head.send('PATCH', location, new Blob([content.slice(upload.offset)]), {
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(upload.offset),
        'tus-resumable': '1.0.0',
      }),
    );
    const attached = await accepted(head.post(`${location}/attach`, { component: 'minutes_steering_committee' }));
    const { file } = attached.body.events[0].data;
    expect(file).toMatchObject({ sha256: createHash('sha256').update(content).digest('hex') });
  });
});

describe('an automation that has lost its place in the log', () => {
  it('knows again what it has done: nothing happens twice, nobody is told again what they were told', async () => {
    await service.settle();
    const letters = mail.received.length;
    const [events, told] = [await now('event_store.events'), await now('notices.inbox')];
    await service.end();
    await onCluster(dataDirectory, ({ adminUrl }) =>
      withClient(adminUrl, (client) => client.query('delete from automations.checkpoints')),
    );

    await startAt('2025-07-28T10:50:00+07:00');

    const after = await now('event_store.events');
    expect(after.filter((line) => !events.includes(line))).toEqual([]);
    // whoever came later hears of what stands: of them this says nothing
    const words = new Set(told.map(whatWasSaid));
    const further = (await now('notices.inbox')).filter((line) => !told.includes(line)).map(whatWasSaid);
    expect(further.filter((word) => words.has(word))).toEqual([]);
    expect(mail.received).toHaveLength(letters);
  });
});

function changed({ path: question, status, body }: Answered): Pick<Answered, 'status' | 'body'> {
  const applying = differences.filter((difference) => difference.path.test(question));
  return { status, body: applying.reduce((answer: unknown, { change }) => change(answer), body) };
}

function shortened(question: string, { status, body }: Answered): Pick<Answered, 'status' | 'body'> {
  const applying = differences.filter((difference) => difference.path.test(question));
  return {
    status,
    body: applying.reduce((answer: unknown, { without }) => without?.(answer) ?? answer, body as unknown),
  };
}

const isSame = (one: Pick<Answered, 'status' | 'body'>, other: Pick<Answered, 'status' | 'body'>): boolean =>
  isDeepStrictEqual([one.status, one.body], [other.status, other.body]);

interface Document {
  readonly documentId: string;
  readonly file: { readonly sha256: string };
}

/** Every document that a dossier showed, under its address, with somebody who was shown it. */
function documentsIn(answers: readonly Answered[]): { path: string; reader: string; sha256: string }[] {
  const dossiers = answers.filter(({ path: question, status }) => status === 200 && isDetails.test(question));
  return dossiers.flatMap(({ path: question, askers: [reader = nobody], body }) =>
    (body.documents as Document[]).map(({ documentId, file: { sha256 } }) => ({
      path: `${question}/documents/${documentId}/content`,
      reader,
      sha256,
    })),
  );
}

const isDetails = /^\/api\/dossiers\/[\w-]+$/;

/** What makes a job that job; when it was last planned is no part of it. */
const whichJob = ({ queue, id, state, data, attempts_made: attempts }: Record<string, unknown>): string =>
  JSON.stringify([queue, id, state, data, attempts]);

function whatWasSaid(line: string): string {
  const { person_id: person, subject, body } = JSON.parse(line) as Record<string, string>;
  return [person, subject, body].join('\n');
}
