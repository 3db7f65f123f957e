import 'reflect-metadata';
import { EventStoreDbEventStore } from '#platform/event-store';
import { runSampleView } from '../read-models/sample-view.js';

/** Keeps the sample view as one of several workers. Prints a line when it does so, or waits to. */
const [serviceUrl, connectionString, version] = process.argv.slice(2) as [string, string, string];
await runSampleView(serviceUrl, Number(version), new EventStoreDbEventStore({ connectionString }));
console.log('ready');
process.stdin.resume().on('close', () => process.exit(0));
