import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';
import { type Permission, type PermissionRefusal, permit, type Subject } from './permissions.js';

const registered: Permission[] = [];

/** Called once by each context's module with its `permissions.ts`. What is not registered is denied. */
export function registerPermissions(rows: readonly Permission[]): void {
  registered.push(...rows);
}

/** Who may do what, of all contexts together. */
@Injectable()
export class PermissionTable {
  readonly rows: readonly Permission[] = registered;

  /** A command without a subject, such as registering something new, is judged by role alone. */
  permit(command: string, actor: Actor, subject: Subject = {}): PermissionRefusal | undefined {
    return permit(this.rows, command, actor, subject);
  }
}
