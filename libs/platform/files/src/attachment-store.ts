import type { Readable } from 'node:stream';
import type { FileRefusal } from './file-refusal.js';

export interface StoredFile {
  /** SHA-256, hex, lower case: the file's address in the store. */
  readonly sha256: string;
  /** The given name without path, control characters and reserved signs, in Unicode NFC. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Found in the content, never taken from the caller. */
  readonly mediaType: string;
}

export interface GivenFile {
  readonly name: string;
  /** Bytes that were announced: another number of them is refused. */
  readonly size?: number;
  /** Asked once the file is known and before it is kept: what this throws is thrown, and nothing is kept. */
  readonly admit?: (file: StoredFile) => Promise<void>;
  /**
   * The media type of what the service itself has written. Such content is kept as it is: to examine it would be
   * to distrust oneself.
   */
  readonly writtenHere?: string;
}

/**
 * Attachments by the hash of their content: the same content is kept once, and an address never changes its
 * meaning.
 */
export abstract class AttachmentStore {
  /**
   * Reads the content to its end and keeps it durably, or refuses it and keeps nothing.
   * A content that is too large is destroyed at the limit; a parser in front of the store needs a limit above
   * the store's.
   *
   * @throws the error of `content` when it breaks off; nothing is kept then
   */
  abstract store(content: Readable, given: GivenFile): Promise<StoredFile | FileRefusal>;

  /** As `store` would answer, and keeps nothing. */
  abstract examine(content: Readable, given: GivenFile): Promise<StoredFile | FileRefusal>;

  /** The whole content, or undefined when nothing is stored at this address. */
  abstract open(sha256: string): Promise<Readable | undefined>;
}

export const isRefused = (result: StoredFile | FileRefusal): result is FileRefusal => 'code' in result;
