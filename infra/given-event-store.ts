import { execSync } from 'node:child_process';

export interface GivenEventStore {
  /** Of one node, or of several. */
  readonly url: string;
  /** @throws Error when no command was given that does it */
  empty(): void;
}

/** The EventStoreDB of `EVENTSTORE_URL`, for specs and benches that otherwise start a double of it. */
export function givenEventStore(): GivenEventStore | undefined {
  const { EVENTSTORE_URL: url, EVENTSTORE_EMPTY: command } = process.env;
  if (!url) return undefined;
  return {
    url,
    empty() {
      if (!command) throw new Error('EVENTSTORE_EMPTY has to be a command that empties the server of EVENTSTORE_URL');
      execSync(command, { stdio: 'inherit' });
    },
  };
}
