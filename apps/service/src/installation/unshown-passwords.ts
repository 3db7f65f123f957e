import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FirstPasswords } from '#platform/context';
import { own } from '#platform/event-sourcing';
import { writeWhole } from '#platform/whole-files';

/**
 * Passwords of new accounts, in a file of the owner from before the accounts are made until they have been
 * shown. A start
 * that dies in between leaves them to the next one: nobody knows them otherwise.
 */
export class UnshownPasswords implements FirstPasswords {
  private constructor(
    private readonly file: string,
    private passwords: Readonly<Record<string, string>>,
  ) {}

  static async in(directory: string): Promise<UnshownPasswords> {
    await mkdir(directory, { recursive: true });
    const file = path.join(directory, 'unshown-passwords.json');
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    return new UnshownPasswords(file, text ? (JSON.parse(text) as Record<string, string>) : {});
  }

  isUnshown(personId: string): boolean {
    return own(this.passwords, personId) !== undefined;
  }

  async of(personId: string): Promise<string> {
    const known = own(this.passwords, personId);
    if (known !== undefined) return known;
    const password = randomBytes(12).toString('base64url');
    this.passwords = { ...this.passwords, [personId]: password };
    await writeWhole(this.file, JSON.stringify(this.passwords));
    return password;
  }

  async shown(): Promise<void> {
    this.passwords = {};
    await rm(this.file, { force: true });
  }
}
