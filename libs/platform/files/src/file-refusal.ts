export type ArchiveSuspicion =
  'TOO_MANY_ENTRIES' | 'TOO_LARGE_UNPACKED' | 'COMPRESSED_TOO_FAR' | 'CARRIES_MACROS' | 'ENCRYPTED' | 'BROKEN';

export type FileRefusal =
  | { readonly code: 'FILE_EMPTY' }
  /** Fewer or more bytes came than were announced; nothing was kept. */
  | { readonly code: 'FILE_INCOMPLETE'; readonly announced: number; readonly received: number }
  /** `limit` in bytes. */
  | { readonly code: 'FILE_TOO_LARGE'; readonly limit: number }
  /** Extensions; `found` is `unknown` where the content gives no type away. */
  | { readonly code: 'FILE_TYPE_NOT_ALLOWED'; readonly found: string; readonly allowed: readonly string[] }
  /** Extensions; `given` is empty for a name without one. */
  | { readonly code: 'FILE_EXTENSION_MISMATCH'; readonly given: string; readonly expected: readonly string[] }
  /** No room is left where attachments are kept; nothing was. */
  | { readonly code: 'STORAGE_FULL' }
  | { readonly code: 'ARCHIVE_SUSPECT'; readonly suspicion: ArchiveSuspicion };
