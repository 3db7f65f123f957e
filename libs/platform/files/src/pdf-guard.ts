import { readFile } from 'node:fs/promises';
import { setImmediate as others } from 'node:timers/promises';
import type { FileRefusal } from './file-refusal.js';
import { nameOf, objectsOf } from './pdf-names.js';
import { asksForPassword } from './pdf-password.js';

/** Programs append a little after the end; a file that was cut short has no end there. */
const endWithin = 4096;

const [script, shortScript, launch] = [nameOf('JavaScript'), nameOf('JS'), nameOf('Launch')];

/** What speaks against a PDF file that was found to be one. */
export async function refusalOfPdf(path: string): Promise<FileRefusal | undefined> {
  const pdf = (await readFile(path)).toString('latin1');
  if (!pdf.slice(-endWithin).includes('%%EOF')) return { code: 'FILE_CUT_SHORT' };
  const objects = await objectsOf(pdf);
  if (objects === undefined) return { code: 'PDF_SUSPECT', suspicion: 'COMPRESSED_TOO_FAR' };
  if (asksForPassword(objects)) return { code: 'FILE_ASKS_FOR_PASSWORD', type: 'pdf' };
  for (const [where, name, suspicion] of [
    // short enough to be found by chance among the bytes of a picture
    [objects, shortScript, 'RUNS_A_SCRIPT'],
    [objects, script, 'RUNS_A_SCRIPT'],
    [pdf, script, 'RUNS_A_SCRIPT'],
    [objects, launch, 'STARTS_A_PROGRAM'],
    [pdf, launch, 'STARTS_A_PROGRAM'],
  ] as const) {
    await others();
    if (name.test(where)) return { code: 'PDF_SUSPECT', suspicion };
  }
  return undefined;
}
