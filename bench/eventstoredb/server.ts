import { givenEventStore } from '../../infra/given-event-store.js';
import { startProgram } from './program.js';

export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** The one that `EVENTSTORE_URL` names, as it is; else the double in a process of its own. */
export async function startServer(): Promise<Server> {
  const given = givenEventStore();
  return given ? { url: given.url, stop: async () => undefined } : startDouble();
}

/** Without an event. @throws Error when one is named and nothing says how to empty it */
export async function startEmptyServer(): Promise<Server> {
  givenEventStore()?.empty();
  return startServer();
}

async function startDouble(): Promise<Server> {
  const double = await startProgram('double-program.js');
  return { url: double.said, stop: () => double.kill() };
}
