export type ArchiveSuspicion =
  | 'TOO_MANY_ENTRIES'
  | 'TOO_LARGE_UNPACKED'
  | 'COMPRESSED_TOO_FAR'
  | 'CARRIES_MACROS'
  /** It has a part that is fetched from elsewhere when it is opened: a template, an object, another workbook. */
  | 'FETCHES_PARTS'
  | 'ENCRYPTED'
  | 'BROKEN';

export type PdfSuspicion = 'RUNS_A_SCRIPT' | 'STARTS_A_PROGRAM' | 'COMPRESSED_TOO_FAR';

export type FileRefusal =
  | { readonly code: 'FILE_EMPTY' }
  /** Fewer or more bytes came than were announced; nothing was kept. */
  | { readonly code: 'FILE_INCOMPLETE'; readonly announced: number; readonly received: number }
  /** `limit` in bytes. */
  | { readonly code: 'FILE_TOO_LARGE'; readonly limit: number }
  /** Extensions; `found` is `unknown` where the content gives no type away. */
  | { readonly code: 'FILE_TYPE_NOT_ALLOWED'; readonly found: string; readonly allowed: readonly string[] }
  /** Nobody could read it without the password; `type` is an extension. */
  | { readonly code: 'FILE_ASKS_FOR_PASSWORD'; readonly type: string }
  /** Extensions: what it is, and what the program can save it as. */
  | { readonly code: 'FILE_OF_OLD_OFFICE'; readonly found: string; readonly saveAs: string }
  /** Its end is missing. */
  | { readonly code: 'FILE_CUT_SHORT' }
  | { readonly code: 'PDF_SUSPECT'; readonly suspicion: PdfSuspicion }
  /** Extensions; `given` is empty for a name without one. */
  | { readonly code: 'FILE_EXTENSION_MISMATCH'; readonly given: string; readonly expected: readonly string[] }
  /** No room is left where attachments are kept; nothing was. */
  | { readonly code: 'STORAGE_FULL' }
  | { readonly code: 'ARCHIVE_SUSPECT'; readonly suspicion: ArchiveSuspicion };
