import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { ModulesContainer } from '@nestjs/core';
import { type Role, roles } from '#contexts/organisation';
import { PermissionTable } from '#contexts/organisation.module';
import { ApiUnderTest } from '../support/api.js';

/** Where a role can be held, seen from the subject of a command. */
const places = ['own unit', 'addressed body', 'home affairs', 'council', 'competent authority', 'elsewhere'] as const;
const subject = {
  unitId: 'own unit',
  heldBy: ['addressed body'],
  homeAffairs: 'home affairs',
  council: 'council',
  competentAuthority: 'competent authority',
};

interface Cell {
  readonly command: string;
  readonly role: string;
  readonly place: string;
  readonly situations: readonly string[];
}

/** The reviewed page is the expectation: whoever changes a permission changes it there too, in plain sight. */
const matrix = cellsOf(readFileSync(new URL('../../docs/domain/permission-matrix.md', import.meta.url), 'utf8'));
const commands = [...new Set(matrix.map(({ command }) => command))];
const situations = [...new Set(matrix.flatMap((cell) => cell.situations))].filter((situation) => situation !== 'any');

let api: ApiUnderTest;
beforeAll(async () => (api = await ApiUnderTest.start()));
afterAll(() => api.close());

describe('the permission matrix', () => {
  it('says for every role, command, situation and place what the service does', () => {
    const table = api.app.get(PermissionTable);
    const differences: string[] = [];
    let combinations = 0;
    for (const command of commands)
      for (const role of roles)
        for (const situation of situations)
          for (const place of places) {
            const actor = { personId: 'x', displayName: 'X', assignments: [{ role, unitId: place }] };
            const actual = table.permit(command, actor, { ...subject, situation })?.code ?? 'ALLOWED';
            const expected = expectation(command, role, situation, place);
            combinations++;
            if (actual !== expected)
              differences.push(`${command}, ${role} at ${place}, ${situation}: ${actual} instead of ${expected}`);
          }

    expect(differences).toEqual([]);
    expect(combinations).toBe(commands.length * roles.length * situations.length * places.length);
    expect(commands.length).toBeGreaterThan(30);
  });

  it('grants nothing to somebody without a role', () => {
    const table = api.app.get(PermissionTable);
    const nobody = { personId: 'x', displayName: 'X', assignments: [] };

    expect(commands.filter((command) => table.permit(command, nobody, subject) === undefined)).toEqual([]);
  });

  it('has a row for every command on the bus, and only for commands and for what may be seen', () => {
    const onTheBus = commandsOnTheBus();

    expect(onTheBus.filter((command) => !commands.includes(command))).toEqual([]);
    expect(commands.filter((command) => !onTheBus.includes(command) && !command.startsWith('see-'))).toEqual([]);
  });
});

function expectation(command: string, role: Role, situation: string, place: string): string {
  const held = matrix.filter(
    (cell) => cell.command === command && cell.role === role && (cell.place === place || cell.place === 'anywhere'),
  );
  if (held.length === 0) return 'NOT_PERMITTED';
  return held.some((cell) => cell.situations.includes('any') || cell.situations.includes(situation))
    ? 'ALLOWED'
    : 'WRONG_SITUATION';
}

function cellsOf(page: string): Cell[] {
  let heads: readonly string[] = [];
  return page.split('\n').flatMap((line) => {
    if (!line.startsWith('|') || line.startsWith('| ---')) return [];
    const [command, allowed, ...cells] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    if (command === 'command') heads = cells;
    if (command === 'command') return [];
    return cells.flatMap((place, index) =>
      place ? [{ command: command!, role: heads[index]!, place, situations: allowed!.split(', ') }] : [],
    );
  });
}

/** `SubmitDossierCommand` is `submit-dossier` in the table. */
function commandsOnTheBus(): string[] {
  const providers = [...api.app.get(ModulesContainer).values()].flatMap((module) => [...module.providers.values()]);
  const handled = providers.flatMap(({ metatype }) =>
    metatype ? [Reflect.getMetadata('__commandHandler__', metatype) as { name: string } | undefined] : [],
  );
  return [...new Set(handled.flatMap((command) => (command ? [kebab(command.name.replace(/Command$/, ''))] : [])))];
}

const kebab = (name: string): string => name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
