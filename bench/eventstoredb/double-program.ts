import { EventStoreDbDouble } from '#platform/event-store/testing';

/** A process of its own, as a server has one. Prints its address, and ends with whoever started it. */
const double = await new EventStoreDbDouble().start();
console.log(double.url);
process.stdin.resume().on('close', () => process.exit(0));
