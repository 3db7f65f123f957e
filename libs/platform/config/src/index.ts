export { type Environment, type EventStoreChoice, type QueueChoice, readEnvironment } from './environment.js';
export { InvalidEnvironment, type WrongVariable } from './invalid-environment.js';
export { describeEnvironment } from './describe-environment.js';
