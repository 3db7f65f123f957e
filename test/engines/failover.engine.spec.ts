import { randomUUID } from 'node:crypto';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NewEvent } from '#platform/event-sourcing';
import { PostgresEventStore, verifyChain } from '#platform/event-store';
import { freshEventStore, type FreshEventStore } from '#platform/event-store/testing';
import { DebianPostgres } from '../../infra/engines/debian-postgres.js';
import { eventually } from '../support/eventually.js';

/** The one address of the database that an operator moves from the dead primary to the promoted standby. */
class Address {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private port: number;

  constructor({ port }: DebianPostgres) {
    this.port = port;
    this.server = createServer((client) => {
      const upstream = connect(this.port, '127.0.0.1');
      for (const [socket, other] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        this.sockets.add(socket);
        socket
          .on('error', () => other.destroy())
          .on('close', () => (this.sockets.delete(socket), other.destroy()))
          .pipe(other);
      }
    });
  }

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  leadTo({ port }: DebianPostgres): void {
    this.port = port;
    for (const socket of this.sockets) socket.destroy();
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }
}

function placeReserved(): NewEvent {
  const commandId = randomUUID();
  const metadata = { at: '2025-08-04T03:00:00.000Z', actor: 'don-vi', commandId, correlationId: commandId };
  return {
    id: randomUUID(),
    type: 'PlaceReserved',
    version: 1,
    data: { nominee: 'Nguyễn Thị Hoa' },
    metadata: { ...metadata, causationId: commandId },
  };
}

describe('a primary that is gone for good, and its standby promoted', () => {
  const writers = 8;
  let [primary, standby]: (DebianPostgres | undefined)[] = [];
  let address: Address;
  let fresh: FreshEventStore;
  let store: PostgresEventStore;
  beforeAll(async () => {
    primary = await DebianPostgres.start({ synchronous_commit: 'on' });
    fresh = await freshEventStore(primary.adminUrl());
    standby = await primary.standby();
    address = new Address(primary);
    const connectionString = Object.assign(new URL(fresh.serviceUrl), { port: String(await address.open()) }).href;
    store = new PostgresEventStore({ connectionString, patience: 60_000 });
    await store.check();
  });
  afterAll(async () => {
    await store.close();
    address.close();
    await standby?.stop('SIGKILL');
    await primary?.stop('SIGKILL');
  });

  it('lose nothing that was acknowledged, tell subscribers everything once in order, and serve on', async () => {
    const acknowledged = new Set<string>();
    const told: string[] = [];
    const subscription = store.subscribe({ types: ['PlaceReserved'] }, async ({ events }) => {
      told.push(...events.map(({ stream }) => stream));
    });
    let going = true;
    const write = async () => {
      while (going) {
        const stream = `place-${randomUUID()}`;
        await store.append(stream, [placeReserved()], { expected: 'none' });
        acknowledged.add(stream);
      }
    };
    const all = Array.from({ length: writers }, write);
    await eventually(() => acknowledged.size > 200);

    await primary!.stop('SIGKILL');
    const before = new Set(acknowledged);
    await standby!.promote();
    address.leadTo(standby!);
    await eventually(() => acknowledged.size > before.size + 200);
    going = false;
    await Promise.all(all);

    for (const stream of acknowledged) expect(await store.readStream(stream)).toHaveLength(1);
    await eventually(() => told.length >= acknowledged.size);
    await sleep(1_500); // whatever would be told twice
    expect(new Set(told)).toEqual(acknowledged);
    expect(told).toHaveLength(acknowledged.size);
    expect(await verifyChain(store)).toEqual({ streams: acknowledged.size, events: acknowledged.size });
    await subscription.stop();
  });
});
