import { expect, it } from '@jest/globals';
import type { Permission } from './permissions.js';
import { whoMay } from './who-may.vi.js';

const row = (command: string, ...roles: Permission['roles']): Permission => ({
  command,
  roles,
  scope: 'anywhere',
  situations: 'any',
});

it('names every role that the table lets, once, and no other', () => {
  const table = [
    row('load', 'administrator'),
    row('load', 'council_secretary', 'administrator'),
    row('see', 'chairman'),
  ];
  expect(whoMay('load', table)).toBe(
    'người giữ vai trò “Quản trị hệ thống” hoặc “Thư ký Hội đồng Thi đua - Khen thưởng”',
  );
});

it('is no word for a command that nobody may give', () => {
  expect(() => whoMay('unknown', [row('load', 'administrator')])).toThrow('unknown');
});
