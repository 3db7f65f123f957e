import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pdf } from '#platform/files/testing';
import type { Position } from '#platform/event-sourcing';
import { chanceFrom } from '../crash/seeded-chance.js';
import { vietnameseSentence } from '../support/answers.js';
import type { Client } from '../support/client.js';
import { annual, Situations } from '../support/situations.js';
import { Mutations, prototypeNames, type Request } from './hostile/mutations.js';
import { type Operation, operationsIn, sampleOf } from './hostile/operations.js';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
/** Each asks every operation once, with another mistake. */
const rounds = 40;
/** Milliseconds. */
const atMost = 20_000;
const atOnce = 4;

let situations: Situations;
let callers: readonly Client[];
let known: Readonly<Record<string, string>>;
beforeAll(async () => {
  situations = await Situations.startingAt('2025-06-02T09:00:00+07:00');
  const roundId = annual(2025);
  const { dossierId, nomineeIds, head } = await situations.submitted({ unitId: 'so-y-te', roundId });
  const draft = await situations.complete({ unitId: 'so-tu-phap', roundId });
  const upload = await draft.head.send('POST', `${draft.path}/uploads`, undefined, {
    'upload-length': String(pdf().length),
    'upload-metadata': `filename ${Buffer.from('a.pdf').toString('base64')}`,
  });
  const { body } = await draft.head.get(draft.path);
  known = {
    dossierId: draft.dossierId,
    nomineeId: draft.nomineeIds[0]!,
    documentId: body.documents[0].documentId,
    uploadId: upload.headers.get('location')!.split('/').at(-1)!,
    kind: 'submission_letter',
    roundId,
    unitId: 'so-tu-phap',
    personId: 'unit-head-so-tu-phap',
    packId: 'vn-hanoi-2024',
    version: '1',
    year: '2025',
    queue: 'due-commands',
    id: '1',
    proposalId: randomUUID(),
    otherDossierId: dossierId,
    otherNomineeId: nomineeIds[0]!,
  };
  callers = [draft.head, head, await situations.educationAppraiser(), await situations.api.administrator()];
});
afterAll(() => situations.close());

interface Sent {
  readonly request: Request;
  readonly status: number;
  readonly text: string;
  readonly correlationId: string;
}

/** What is an answer of ours, or what is wrong with it. */
function faultOf({ status, text, request }: Sent): string | undefined {
  if (status >= 500) return `${status}`;
  if (status < 400 || request.method === 'HEAD') return undefined;
  const problem = problemIn(text);
  const isOurs =
    problem?.status === status &&
    /^[A-Z][A-Z_]+$/.test(problem.code) &&
    problem.errors.length > 0 &&
    problem.errors.every(({ detail }) => sentence.test(detail));
  return isOurs ? undefined : `${status} outside the one form`;
}

/** It may begin with what was sent. */
const sentence = new RegExp(vietnameseSentence.source.replace('^\\p{Lu}', '^'), vietnameseSentence.flags);

interface ShownProblem {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly { readonly detail: string }[];
}

function problemIn(text: string): ShownProblem | undefined {
  try {
    const problem = JSON.parse(text) as ShownProblem;
    return Array.isArray(problem.errors) ? problem : undefined;
  } catch {
    return undefined;
  }
}

async function send(client: Client, request: Request): Promise<Sent> {
  const { method, path, body } = request;
  const ending = new AbortController();
  const correlationId = randomUUID();
  const headers = { 'x-correlation-id': correlationId, ...request.headers };
  const answer = await client.open(path, { method, body, headers, signal: ending.signal });
  const { status } = answer;
  const isEndless = answer.headers.get('content-type')?.startsWith('text/event-stream');
  const text = isEndless ? '' : await answer.text();
  if (isEndless) ending.abort();
  return { request, status, text, correlationId };
}

async function correlationsSince(after: Position | undefined): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (;;) {
    const { events, next, caughtUp } = await situations.api.events.readAll({ after });
    for (const { metadata } of events) found.add(metadata.correlationId);
    if (caughtUp) return found;
    after = next;
  }
}

/** Ends the session of who asks it, or makes the next ones wait. */
const isOfSession = ({ path }: Operation): boolean => path.startsWith('/api/session');
const isCommandOnNothing = ({ method, path }: Request): boolean =>
  method === 'POST' && prototypeNames.some((name) => path.split(/[/?]/).includes(name));

it(`no request is answered with a fault of ours, and none that is refused stores anything (SEED=${seed})`, async () => {
  const chance = chanceFrom(seed);
  const stranger = situations.api.stranger();
  const { body: description } = await stranger.get('/api/openapi.json');
  const operations = operationsIn(description);
  const mutations = new Mutations(chance, known);
  const sent: Sent[] = [];
  const began = performance.now();
  for (let round = 0; round < rounds && performance.now() - began < atMost; round++) {
    const asked = operations.map((operation) => {
      const sample = operation.body && sampleOf(operation.body, description);
      const caller = isOfSession(operation) ? stranger : callers[Math.floor(chance() * callers.length)]!;
      return { caller, request: mutations.of(operation, sample) };
    });
    for (const some of inParts(asked, atOnce))
      sent.push(...(await Promise.all(some.map(({ caller, request }) => send(caller, request)))));
  }
  console.log(
    `SEED=${seed}: ${sent.length} requests of ${operations.length} operations in ${Math.round(performance.now() - began)} ms`,
  );

  const faults = sent.flatMap((one) => {
    const fault = faultOf(one) ?? (one.status < 300 && isCommandOnNothing(one.request) ? 'accepted' : undefined);
    return fault ? [`${fault}: ${inShort(one)}`] : [];
  });
  expect(faults).toEqual([]);
  const stored = await correlationsSince(undefined);
  const kept = sent.filter(({ status, correlationId }) => status >= 400 && stored.has(correlationId));
  expect(kept.map(inShort)).toEqual([]);
  const tried = sent.filter(
    ({ request, correlationId }) => /dryRun=true/.test(request.path) && stored.has(correlationId),
  );
  expect(tried.map(inShort)).toEqual([]);
});

const inParts = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  items.flatMap((_, at) => (at % size === 0 ? [items.slice(at, at + size)] : []));

const inShort = ({ request: { method, path, headers, body }, text }: Sent): string =>
  `${method} ${path.slice(0, 200)} ${JSON.stringify(headers).slice(0, 120)} ${body?.slice(0, 160)} -> ${text.slice(0, 200)}`;
