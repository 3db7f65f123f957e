import type { Role } from '#contexts/organisation';

/** Whoever holds one of the roles at one of the units. */
export interface Audience {
  readonly roles: readonly Role[];
  /** `all`: at whatever unit. */
  readonly unitIds: readonly string[] | 'all';
  readonly exceptUnitIds?: readonly string[];
}

/** Whoever prepares and signs dossiers there. */
export const nominatingAt = (unitIds: Audience['unitIds'], exceptUnitIds: readonly string[] = []): Audience => ({
  roles: ['unit_officer', 'unit_head'],
  unitIds,
  exceptUnitIds,
});

/** What people are told of, in the order of how much it presses. */
export const noticeKinds = ['return', 'refusal', 'decision', 'overdue', 'reminder', 'arrival', 'timetable'] as const;

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
export const isUrgent = (kind: NoticeKind): boolean => ['return', 'refusal', 'decision', 'overdue'].includes(kind);
