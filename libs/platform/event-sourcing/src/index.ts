export type { PermissionRow, PureContext } from './context.js';
export type { EventCatalogue, EventDescription } from './catalogue.js';
export { Clock } from './clock.js';
export type { CommandContext, Reaction } from './command.js';
export { type Decider, fold, unreachable } from './decider.js';
export { accepted, type Decision, rejected, type Rejection, unless } from './decision.js';
export type { DomainEvent, EventMetadata, NewEvent, Position, Recorded, RecordedEvent } from './event.js';
export type { Json, JsonObject } from './json.js';
export { own } from './own.js';
export {
  absent,
  conflict,
  forbidden,
  invalid,
  malformed,
  outdated,
  type RefusalKind,
  refusalOf,
  type RefusalText,
  type RefusalTexts,
  tooLarge,
  tooMany,
  unavailable,
  unidentified,
  unsupported,
} from './refusal.js';
