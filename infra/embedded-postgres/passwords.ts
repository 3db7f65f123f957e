import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '#platform/whole-files';

export interface Passwords {
  readonly admin: string;
  readonly service: string;
}

export const passwordsFile = (dataDirectory: string): string => path.join(dataDirectory, 'postgres-passwords.json');

/** Made once by chance and kept in a file that only its owner can read. */
export async function passwordsIn(file: string): Promise<Passwords> {
  const stored = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (stored) return JSON.parse(stored) as Passwords;

  const passwords = { admin: randomPassword(), service: randomPassword() };
  await writeWhole(file, JSON.stringify(passwords));
  return passwords;
}

function randomPassword(): string {
  return randomBytes(24).toString('base64url');
}
