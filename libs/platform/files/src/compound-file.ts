import { readFile } from 'node:fs/promises';
import type { FileRefusal } from './file-refusal.js';

const utf16 = (name: string): Buffer => Buffer.from(name, 'utf16le');

/** What each program names the stream in which its document stands. */
const documents = [
  ['WordDocument', 'doc', 'docx'],
  ['Workbook', 'xls', 'xlsx'],
  ['Book', 'xls', 'xlsx'],
  ['PowerPoint Document', 'ppt', 'pdf'],
] as const;

/** A compound file: a document of Office before 2007, or one of today that is locked by a password. */
export async function refusalOfCompoundFile(path: string, extension: string): Promise<FileRefusal | undefined> {
  const bytes = await readFile(path);
  if (bytes.includes(utf16('EncryptedPackage'))) return { code: 'FILE_ASKS_FOR_PASSWORD', type: extension };
  const [, found, saveAs] = documents.find(([name]) => bytes.includes(utf16(`${name}\0`))) ?? [];
  return found && { code: 'FILE_OF_OLD_OFFICE', found, saveAs };
}
