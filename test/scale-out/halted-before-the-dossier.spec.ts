import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostgresEventStore } from '#platform/event-store';
import { chanceFrom } from '../crash/seeded-chance.js';
import { historyOf } from '../crash/history.js';
import { placesIn, standingByKind } from '../crash/places.js';
import type { Answer, Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { collective, individual, many, type NomineeBody } from '../support/situations.js';
import { HaltingConnection } from './halting-connection.js';
import { Installation, type Program } from './installation.js';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const chance = chanceFrom(seed);
const oneOf = <Choice>(...choices: readonly Choice[]): Choice => choices[Math.floor(chance() * choices.length)]!;
const caps = { collective: 7, individual: 6 };
const dossierId = randomUUID();
const nominees = `/api/dossiers/${dossierId}/nominees`;

interface Process {
  readonly program: Program;
  readonly connection: HaltingConnection;
  readonly head: Client;
}

let installation: Installation;
let processes: readonly Process[];

beforeAll(async () => {
  installation = await Installation.start();
  const worker = installation.worker();
  const started = [];
  for (let count = 0; count < 3; count++) {
    const connection = await HaltingConnection.to(installation.database.serviceUrl);
    started.push({ connection, program: await installation.api({ DATABASE_URL: connection.url }) });
  }
  const password = await eventually(
    () => /^ +giam-doc-so-y-te +(\S+)/m.exec(worker.output)?.[1],
    () => worker.output,
  );
  const heads = installation.clientOfEach();
  for (const head of heads) await head.signIn('giam-doc-so-y-te', password);
  processes = started.map((one, index) => ({ ...one, head: heads[index]! }));
  const dossier = { dossierId, roundId: 'final-2030-city', unitId: 'so-y-te' };
  expect(await heads[0]!.post('/api/dossiers', dossier)).toMatchObject({ status: 200 });
});
afterAll(async () => {
  processes.forEach(({ connection }) => connection.close());
  await installation.remove();
});

/** Sends it and halts the process when its place is in the ledger and it is about to enter the dossier. */
async function halt({ program, connection, head }: Process, nominee: NomineeBody): Promise<() => Promise<Answer>> {
  const halted = connection.saying(nominee.nomineeId, 'NomineeAdded');
  const answer = head.post(nominees, nominee);
  if ((await Promise.race([halted, answer])) === 'halted') program.signal('SIGSTOP');
  return () => {
    program.signal('SIGCONT');
    connection.goOn();
    return answer;
  };
}

async function history() {
  const store = new PostgresEventStore({ connectionString: installation.database.serviceUrl });
  return historyOf(store).finally(() => store.close());
}

async function expectNobodyWithoutPlace(): Promise<void> {
  const events = await history();
  const entries = events.filter(({ stream }) => stream.startsWith('dossier-'));
  for (let length = 1; length <= entries.length; length++) {
    const { collective: collectives = 0, individual: individuals = 0 } = standingByKind(entries.slice(0, length));
    expect(collectives).toBeLessThanOrEqual(caps.collective);
    expect(individuals).toBeLessThanOrEqual(caps.individual);
  }
  const { held, standing } = placesIn(events);
  expect(held).toEqual(standing);
}

const asKind = { collective, individual };

describe('processes halted between the ledger and the dossier', () => {
  it('bring nobody into a full kind by the place of another kind', async () => {
    for (const one of many(caps.individual, individual))
      expect(await processes[0]!.head.post(nominees, one)).toMatchObject({ status: 200 });
    const nomineeId = randomUUID();

    const goOn = await halt(processes[1]!, collective({ nomineeId }));
    const seventh = await processes[2]!.head.post(nominees, individual({ nomineeId }));
    const first = await goOn();

    expect(seventh).toMatchObject({ status: 409 });
    expect(seventh.body.errors).toContainEqual(expect.objectContaining({ code: 'NOMINEE_ID_TAKEN' }));
    expect(first).toMatchObject({ status: 200 });
    await expectNobodyWithoutPlace();
  });

  it(`pass no cap and leak no place, whoever sends an id as what and goes on when (SEED=${seed})`, async () => {
    let halts = 0;
    for (let round = 0; round < 12; round++) {
      const nomineeId = randomUUID();
      const waiting: (() => Promise<Answer>)[] = [];
      for (const process of processes) {
        const nominee = asKind[oneOf('collective', 'individual')]({ nomineeId });
        if (oneOf(true, true, false)) waiting.push(await halt(process, nominee));
        else await process.head.post(nominees, nominee);
        if (oneOf(true, false, false)) await waiting.shift()?.();
      }
      halts += waiting.length;
      while (waiting.length > 0) await waiting.splice(Math.floor(chance() * waiting.length), 1)[0]!();
      await processes[0]!.head.post(`${nominees}/${nomineeId}/remove`);
    }
    expect(halts).toBeGreaterThan(3);
    await expectNobodyWithoutPlace();
  });
});
