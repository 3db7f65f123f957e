import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '#platform/whole-files';

interface Notes {
  readonly password: string;
  readonly finished: readonly string[];
}

/** What the players of the demo keep in mind between two runs: their password and the steps they have played. */
export class DemoNotebook {
  private constructor(
    private readonly file: string,
    private notes: Notes,
  ) {}

  static async in(directory: string): Promise<DemoNotebook> {
    await mkdir(directory, { recursive: true });
    const file = path.join(directory, 'demo-notebook.json');
    const text = await readFile(file, 'utf8').catch(() => undefined);
    const notebook = new DemoNotebook(
      file,
      text ? (JSON.parse(text) as Notes) : { password: randomBytes(12).toString('base64url'), finished: [] },
    );
    if (!text) await writeWhole(file, JSON.stringify(notebook.notes));
    return notebook;
  }

  get password(): string {
    return this.notes.password;
  }

  has(title: string): boolean {
    return this.notes.finished.includes(title);
  }

  async finish(title: string): Promise<void> {
    this.notes = { ...this.notes, finished: [...this.notes.finished, title] };
    await writeWhole(this.file, JSON.stringify(this.notes));
  }
}
