import { fileTypeFromFile } from 'file-type';
import { type AllowedType, allowedExtensions, allowedTypes } from './allowed-types.js';
import { suspicionOf } from './archive-guard.js';
import { refusalOfCompoundFile } from './compound-file.js';
import type { FileRefusal } from './file-refusal.js';
import { extensionOf } from './file-name.js';
import { refusalOfPdf } from './pdf-guard.js';

/** What the content itself says it is, held against the allowed types and the name. */
export async function examineFile(path: string, name: string): Promise<AllowedType | FileRefusal> {
  const found = await fileTypeFromFile(path);
  const type = allowedTypes.find((allowed) => allowed.mediaType === found?.mime);
  const given = extensionOf(name);
  const old = found?.mime === 'application/x-cfb' ? await refusalOfCompoundFile(path, given) : undefined;
  if (old) return old;
  if (type === undefined)
    return { code: 'FILE_TYPE_NOT_ALLOWED', found: found?.ext ?? 'unknown', allowed: allowedExtensions };
  if (!type.extensions.includes(given)) return { code: 'FILE_EXTENSION_MISMATCH', given, expected: type.extensions };
  if (type.mediaType === 'application/pdf') return (await refusalOfPdf(path)) ?? type;
  const suspicion = type.archive ? await suspicionOf(path) : undefined;
  return suspicion ? { code: 'ARCHIVE_SUSPECT', suspicion } : type;
}
