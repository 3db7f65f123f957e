import type { Permission } from './permissions.js';
import { roleLabels } from './role-labels.vi.js';

/** Whom to turn to for a command, as a refusal names them that waits for it: always those whom the table lets. */
export function whoMay(command: string, table: readonly Permission[]): string {
  const roles = table.filter((row) => row.command === command).flatMap((row) => row.roles);
  if (roles.length === 0) throw new Error(`Nobody may ${command}`);
  return `người giữ vai trò ${[...new Set(roles)].map((role) => `“${roleLabels[role]}”`).join(' hoặc ')}`;
}
