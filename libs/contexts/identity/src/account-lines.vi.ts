import { type Role, roleLabels } from '#contexts/organisation';

export interface NewAccount {
  readonly userName: string;
  readonly password: string;
  readonly displayName: string;
  readonly role: Role;
  readonly unitName: string;
}

/** Passwords are shown here once and nowhere else. */
export function accountLines(accounts: readonly NewAccount[]): readonly string[] {
  if (accounts.length === 0) return [];
  const width = Math.max(...accounts.map(({ userName }) => userName.length));
  return [
    '',
    'Tài khoản (mật khẩu chỉ hiện một lần, hãy ghi lại):',
    ...accounts.map(
      ({ userName, password, displayName, role, unitName }) =>
        `  ${userName.padEnd(width)}  ${password}  ${displayName} (${roleLabels[role]}, ${unitName})`,
    ),
  ];
}
