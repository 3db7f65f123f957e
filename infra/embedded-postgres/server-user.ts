import { readFile } from 'node:fs/promises';

/** The identity PostgreSQL runs under; empty when it is the user of this process. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root, so root hands it to an account without privileges. */
export async function serverUser(): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return {};
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!account)
    throw new Error(
      'PostgreSQL does not run as root, and there is neither a "postgres" nor a "nobody" account to run it under',
    );
  return { uid: Number(account[2]), gid: Number(account[3]) };
}
