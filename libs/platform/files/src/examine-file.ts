import { fileTypeFromFile } from 'file-type';
import { type AllowedType, allowedExtensions, allowedTypes } from './allowed-types.js';
import { suspicionOf } from './archive-guard.js';
import type { FileRefusal } from './file-refusal.js';
import { extensionOf } from './file-name.js';

/** What the content itself says it is, held against the allowed types and the name. */
export async function examineFile(path: string, name: string): Promise<AllowedType | FileRefusal> {
  const found = await fileTypeFromFile(path);
  const type = allowedTypes.find((allowed) => allowed.mediaType === found?.mime);
  if (type === undefined)
    return { code: 'FILE_TYPE_NOT_ALLOWED', found: found?.ext ?? 'unknown', allowed: allowedExtensions };
  const given = extensionOf(name);
  if (!type.extensions.includes(given)) return { code: 'FILE_EXTENSION_MISMATCH', given, expected: type.extensions };
  const suspicion = type.archive ? await suspicionOf(path) : undefined;
  return suspicion ? { code: 'ARCHIVE_SUSPECT', suspicion } : type;
}
