import type { Context } from './contexts.js';
import { generated, type Page, table } from './page.js';

/** Role × command × situation × scope, as the permission table has it. */
export function permissionPage(contexts: readonly Context[]): Page {
  const granting = contexts.filter((context) => context.permissions.length > 0);
  const sections = granting.map((context) => `## ${context.name}\n\n${matrix(context)}\n`);
  const intro =
    'Nobody may do what no row allows. A cell says at which body the role must be held; where a command has a subject, it must stand in one of the situations.';
  return {
    path: 'docs/domain/permission-matrix.md',
    content: `# Who may do what\n\n${generated}\n\n${intro}\n\n${sections.join('\n')}`,
  };
}

function matrix({ permissions }: Context): string {
  const roles = [...new Set(permissions.flatMap((row) => row.roles))].sort();
  const rows = permissions.map(({ command, situations, scope, roles: granted }) => [
    command,
    situations === 'any' ? 'any' : situations.join(', '),
    ...roles.map((role) => (granted.includes(role) ? scope.replaceAll('_', ' ') : '')),
  ]);
  return table(['command', 'situations', ...roles], rows);
}
