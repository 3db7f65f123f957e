import { EventStoreDbDouble } from '#platform/event-store/testing';
import { describeEventStore } from '../event-store.contract.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

const realServer = process.env.EVENTSTORE_URL;

async function onDouble() {
  const server = await new EventStoreDbDouble({ maxAppendSize: 8 * 1024 * 1024 }).start();
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
  describeEventStore('EventStoreDbEventStore', onDouble);
}
