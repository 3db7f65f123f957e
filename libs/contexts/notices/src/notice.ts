import type { Role } from '#contexts/organisation';

/** Whoever holds one of the roles at one of the units. */
export interface RolesAtUnits {
  readonly roles: readonly Role[];
  /** `all`: at whatever unit. */
  readonly unitIds: readonly string[] | 'all';
  readonly exceptUnitIds?: readonly string[];
}

/** These people, whatever they hold. */
interface Persons {
  readonly personIds: readonly string[];
}

export type Audience = RolesAtUnits | Persons;

/** Whoever prepares and signs dossiers there. */
export const nominatingAt = (
  unitIds: RolesAtUnits['unitIds'],
  exceptUnitIds: readonly string[] = [],
): RolesAtUnits => ({
  roles: ['unit_officer', 'unit_head'],
  unitIds,
  exceptUnitIds,
});

/** What people are told of, in the order of how much it presses. */
export const noticeKinds = [
  'account',
  'return',
  'refusal',
  'decision',
  'overdue',
  'reminder',
  'arrival',
  'timetable',
] as const;

export type NoticeKind = (typeof noticeKinds)[number];

export interface Notice {
  readonly kind: NoticeKind;
  /** What it is about: a person hears of a matter once. */
  readonly matter: string;
  readonly subject: string;
  readonly text: string;
  /** Path of the screen on which one goes on. */
  readonly link: string;
  readonly to: Audience;
}

/**
 * Goes out at once as a letter of its own, and nobody can unsubscribe from it; the others come together the next
 * morning.
 */
export const isUrgent = (kind: NoticeKind): boolean =>
  ['account', 'return', 'refusal', 'decision', 'overdue'].includes(kind);
