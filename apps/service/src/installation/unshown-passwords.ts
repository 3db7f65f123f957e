import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FirstPasswords } from '#platform/context';

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
    return personId in this.passwords;
  }

  async of(personId: string): Promise<string> {
    const known = this.passwords[personId];
    if (known !== undefined) return known;
    const password = randomBytes(12).toString('base64url');
    this.passwords = { ...this.passwords, [personId]: password };
    await this.write();
    return password;
  }

  async shown(): Promise<void> {
    this.passwords = {};
    await rm(this.file, { force: true });
  }

  /** Whole or not at all: the process may die at any point. */
  private async write(): Promise<void> {
    const unfinished = await open(`${this.file}.new`, 'w', 0o600);
    await unfinished.writeFile(JSON.stringify(this.passwords));
    await unfinished.sync();
    await unfinished.close();
    await rename(`${this.file}.new`, this.file);
  }
}
