export type { EventCatalogue, EventDescription } from './catalogue.js';
export { Clock } from './clock.js';
export type { CommandContext, Reaction } from './command.js';
export { type Decider, fold, unreachable } from './decider.js';
export { accepted, type Decision, rejected, type Rejection, unless } from './decision.js';
export type { DomainEvent, EventMetadata, NewEvent, Position, Recorded, RecordedEvent } from './event.js';
export type { Json, JsonObject } from './json.js';
