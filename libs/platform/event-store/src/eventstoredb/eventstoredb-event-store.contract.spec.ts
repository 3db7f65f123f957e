import { EventStoreDbDouble } from '#platform/event-store/testing';
import { describeEventStore } from '../event-store.contract.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

const realServer = process.env.EVENTSTORE_URL;

async function onDouble(ownEventEvery?: number) {
  const server = await new EventStoreDbDouble({ ownEventEvery, maxAppendSize: 8 * 1024 * 1024 }).start();
  const store = new EventStoreDbEventStore({ connectionString: server.url });
  const close = async () => {
    await store.close();
    server.stop();
  };
  return { store, close };
}

async function onRealServer(connectionString: string) {
  const store = new EventStoreDbEventStore({ connectionString });
  return { store, close: () => store.close() };
}

if (realServer) {
  describeEventStore('EventStoreDbEventStore on a real server', () => onRealServer(realServer));
} else {
  describeEventStore('EventStoreDbEventStore', () => onDouble());
  describeEventStore('EventStoreDbEventStore (events of the server between ours)', () => onDouble(2));
}
