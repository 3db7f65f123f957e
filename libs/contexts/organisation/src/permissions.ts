import type { Actor, Role } from './actor.js';

/**
 * own_unit: the role is held at the unit that the subject belongs to. addressed_body: at the body that holds
 * the subject now.
 * home_affairs / council / competent_authority: at that body of the round. anywhere: wherever the role is held.
 */
export type Scope = 'own_unit' | 'addressed_body' | 'home_affairs' | 'council' | 'competent_authority' | 'anywhere';

/** One row of the permission table: who may give this command, about what, in which situations of the subject. */
export interface Permission {
  readonly command: string;
  readonly roles: readonly Role[];
  readonly scope: Scope;
  /** Situations of the subject in which the command makes sense; `any` where it has none. */
  readonly situations: readonly string[] | 'any';
}

/** What a command is about, as far as permission is concerned. */
export interface Subject {
  readonly situation?: string;
  readonly unitId?: string;
  /** Units that hold the subject now; a dossier may lie with several bodies at once. */
  readonly heldBy?: readonly string[];
  readonly homeAffairs?: string;
  readonly council?: string;
  readonly competentAuthority?: string;
}

export type PermissionRefusal =
  | { readonly code: 'NOT_PERMITTED'; readonly command: string }
  | {
      readonly code: 'WRONG_SITUATION';
      readonly command: string;
      readonly situation: string;
      readonly allowed: readonly string[];
    };

/** Deny unless a row allows. The person is judged first: a stranger learns nothing of the subject's situation. */
export function permit(
  table: readonly Permission[],
  command: string,
  actor: Actor,
  subject: Subject,
): PermissionRefusal | undefined {
  const rows = table.filter(
    (row) => row.command === command && row.roles.some((role) => holds(actor, role, places(row.scope, subject))),
  );
  if (rows.length === 0) return { code: 'NOT_PERMITTED', command };
  const situation = subject.situation;
  if (situation === undefined || rows.some((row) => row.situations === 'any' || row.situations.includes(situation)))
    return undefined;
  return { code: 'WRONG_SITUATION', command, situation, allowed: rows.flatMap((row) => row.situations) };
}

function holds(actor: Actor, role: Role, at: readonly string[] | 'anywhere'): boolean {
  return actor.assignments.some(
    (assignment) => assignment.role === role && (at === 'anywhere' || at.includes(assignment.unitId)),
  );
}

function places(scope: Scope, subject: Subject): readonly string[] | 'anywhere' {
  switch (scope) {
    case 'own_unit':
      return present(subject.unitId);
    case 'addressed_body':
      return subject.heldBy ?? [];
    case 'home_affairs':
      return present(subject.homeAffairs);
    case 'council':
      return present(subject.council);
    case 'competent_authority':
      return present(subject.competentAuthority);
    case 'anywhere':
      return 'anywhere';
  }
}

const present = (unitId: string | undefined): readonly string[] => (unitId === undefined ? [] : [unitId]);
