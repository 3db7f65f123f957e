export {
  calendarAggregate,
  calendarCatalogue,
  type CalendarEvent,
  type CalendarNotice,
  calendarStream,
} from './calendar-year.js';
export { type DeadlineSource, deadlineSourceText, sourceOf } from './deadline-source.js';
export type { LateAcceptance, LateExtent } from './late-acceptance.js';
export type { Pack } from './pack/pack.js';
export { type PackProblem, type PackReading, type Place, validatePack } from './pack/validate-pack.js';
export { programmes } from './programmes.js';
export { packAggregate, packCatalogue, type PackEvent, packStream } from './published-pack.js';
export { after, before, decidingOf, firstOf, passage, proposingOf, stageOf } from './route.js';
export { roundRules } from './resolve-round-rules.js';
export {
  type OpenedRound,
  type Round,
  roundAggregate,
  roundCatalogue,
  type RoundEvent,
  roundIdOf,
  roundStream,
} from './round.js';
export type { RoundDetails, ShownConference, ShownDay, ShownDeadline } from './round-details/round-details.js';
export type * from './round-rules.js';
export {
  type Distance,
  type LastDayOf,
  timetableCatalogue,
  type TimetableEvent,
  timetableStream,
} from './timetable.js';
export { type WrongAddressee, wrongAddressee } from './wrong-addressee.js';
