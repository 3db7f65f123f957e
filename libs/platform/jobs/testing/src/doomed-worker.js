import { JobWorkers } from '#platform/jobs';

// A process, on the built library, that takes two jobs of a queue, says which, and never finishes them.
const [backend, queue] = process.argv.slice(2);
const workers = new JobWorkers({ backend: JSON.parse(backend), concurrency: 2, takeOverAfter: 1_000 });
workers.work({ name: queue, attempts: 3, firstRetryAfter: 20 }, async (_, { id }) => {
  process.stdout.write(`${id}\n`);
  await new Promise(() => undefined);
});
