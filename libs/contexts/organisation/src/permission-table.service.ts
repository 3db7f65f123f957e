import type { Actor } from './actor.js';
import { type Permission, type PermissionRefusal, permit, type Subject } from './permissions.js';

/** Who may do what, of all contexts together. What has no row is denied. */
export class PermissionTable {
  constructor(readonly rows: readonly Permission[]) {}

  /** A command without a subject, such as registering something new, is judged by role alone. */
  permit(command: string, actor: Actor, subject: Subject = {}): PermissionRefusal | undefined {
    return permit(this.rows, command, actor, subject);
  }
}
