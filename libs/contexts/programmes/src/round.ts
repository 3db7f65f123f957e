import { type Decider, type DomainEvent, type EventCatalogue, unreachable } from '#platform/event-sourcing';
import type { Occasion, Tier } from './pack/pack.js';
import { granted, type LateAcceptance, takenBack, type TakenBack, upcastLateAcceptance } from './late-acceptance.js';
import type { QuotaKind, QuotaMode } from './round-rules.js';

/** Numbers come with EXTERNAL (caps) and POOLED (total) only: the others are the plan's own. */
export interface QuotaSetting {
  readonly mode: QuotaMode;
  readonly caps?: { readonly [Kind in QuotaKind]?: number };
  readonly total?: number;
  readonly basisDocument: string;
}

export interface Conference {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly document: string;
}

/** `before` is the first day that is too late, yyyy-mm-dd; `document` what ordered it. */
export interface SetDeadline {
  readonly step: string;
  readonly before: string;
  readonly document: string;
}

export interface Extension extends SetDeadline {
  readonly unitId: string;
  readonly reason: string;
}

interface RoundIdentity {
  readonly roundId: string;
  readonly packId: string;
  readonly packVersion: number;
  readonly occasion: Occasion;
  readonly year: number;
  readonly tier: Tier;
  readonly title: string;
}

export type RoundEvent =
  | DomainEvent<'RoundOpened', RoundIdentity & { by: string }>
  | DomainEvent<'RoundDeadlineSet', SetDeadline & { by: string }>
  | DomainEvent<'DeadlineExtended', Extension & { by: string }>
  | DomainEvent<'LateAcceptanceGranted', LateAcceptance>
  | DomainEvent<'LateAcceptanceTakenBack', TakenBack>
  | DomainEvent<'QuotaModeSet', QuotaSetting & { quotaId: string; by: string }>
  | DomainEvent<'ConferenceScheduled', Conference & { by: string }>
  | DomainEvent<'RoundClosed', { by: string }>;

export const roundCatalogue: EventCatalogue<RoundEvent> = {
  RoundOpened: { version: 1, meaning: 'A round opened for nominations under one version of a pack.' },
  RoundDeadlineSet: {
    version: 1,
    meaning: 'A document set the date of a step for which the plan prints none (004:L229).',
  },
  DeadlineExtended: { version: 1, meaning: 'One unit was given more time for a step.' },
  LateAcceptanceGranted: {
    version: 2,
    upcasts: [upcastLateAcceptance],
    meaning: 'The receiving body accepts one dossier after the deadline, or what a unit sends before a day (A-46).',
  },
  LateAcceptanceTakenBack: {
    version: 1,
    meaning: 'What was accepted late is no longer accepted; what was submitted meanwhile stays submitted.',
  },
  QuotaModeSet: {
    version: 1,
    meaning:
      'A clarifying document changed how a quota counts in this round (A-23), or gave numbers that the plan leaves to others.',
  },
  ConferenceScheduled: {
    version: 1,
    meaning: 'The day of the review conference was set or moved; thirty working days count back from it (004:L229).',
  },
  RoundClosed: { version: 1, meaning: 'The round ended.' },
};

/** A round that was opened at some time, whether it is still open or not. */
export interface OpenedRound extends RoundIdentity {
  readonly situation: 'Open' | 'Closed';
  readonly deadlines: { readonly [step: string]: SetDeadline };
  readonly extensions: readonly Extension[];
  readonly lateAcceptances: readonly LateAcceptance[];
  readonly quotaModes: { readonly [quotaId: string]: QuotaSetting };
  readonly conference?: Conference;
}

export type Round = { readonly situation: 'Planned' } | OpenedRound;

/** `interim-2025-city` */
export const roundIdOf = (occasion: Occasion, year: number, tier: Tier): string => `${occasion}-${year}-${tier}`;

export const roundStream = (roundId: string): string => `round-${roundId}`;

export const roundIdIn = (stream: string): string => stream.slice('round-'.length);

export const roundDecider: Decider<Round, RoundEvent> = {
  initial: { situation: 'Planned' },
  evolve(round, event) {
    if (event.type === 'RoundOpened') return opened(event.data);
    return round.situation === 'Planned' ? round : changed(round, event);
  },
};

export const roundAggregate = { decider: roundDecider, catalogue: roundCatalogue };

function opened({ by: _by, ...identity }: RoundIdentity & { by: string }): OpenedRound {
  return { situation: 'Open', ...identity, deadlines: {}, extensions: [], lateAcceptances: [], quotaModes: {} };
}

function changed(round: OpenedRound, event: Exclude<RoundEvent, { type: 'RoundOpened' }>): OpenedRound {
  switch (event.type) {
    case 'RoundDeadlineSet': {
      const { step, before, document } = event.data;
      return { ...round, deadlines: { ...round.deadlines, [step]: { step, before, document } } };
    }
    case 'DeadlineExtended': {
      const { by: _by, ...extension } = event.data;
      return { ...round, extensions: [...round.extensions, extension] };
    }
    case 'LateAcceptanceGranted':
      return { ...round, lateAcceptances: granted(round.lateAcceptances, event.data) };
    case 'LateAcceptanceTakenBack':
      return { ...round, lateAcceptances: takenBack(round.lateAcceptances, event.data) };
    case 'QuotaModeSet': {
      const { quotaId, by: _by, ...setting } = event.data;
      return { ...round, quotaModes: { ...round.quotaModes, [quotaId]: setting } };
    }
    case 'ConferenceScheduled': {
      const { date, document } = event.data;
      return { ...round, conference: { date, document } };
    }
    case 'RoundClosed':
      return { ...round, situation: 'Closed' };
    default:
      return unreachable(event);
  }
}
