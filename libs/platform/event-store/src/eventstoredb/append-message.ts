import type { ExpectedRevision } from '../event-store.js';
import { identifierOf, type ProposedMessage } from './protocol.js';

/** What goes to the server: one stream, all or nothing. */
export interface ProposedAppend {
  readonly stream: string;
  readonly expected: Exclude<ExpectedRevision, 'any'>;
  readonly events: readonly ProposedMessage[];
}

const mebibyte = 1024 * 1024;
/** Of one append and of one message: no server takes more, whatever its `MaxAppendSize`. */
export const largestAppend = 16 * mebibyte;
const ordinaryMessage = mebibyte;

/** As the server counts. */
export function sizeOf({ metadata: { type }, data, customMetadata }: ProposedMessage): number {
  return type!.length * 2 + data.length + customMetadata.length;
}

/** In several messages when it is large: the server counts from message to message, and refuses in the middle. */
export function messagesOf(append: ProposedAppend, correlationId: string, milliseconds: number): object[] {
  const parts: ProposedMessage[][] = [[]];
  let size = 0;
  for (const event of append.events) {
    if (size > 0 && size + sizeOf(event) > ordinaryMessage) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(event);
    size += sizeOf(event);
  }
  return parts.map((proposedMessages, index) => ({
    correlationId: { string: correlationId },
    options: index === 0 ? optionsOf(append, milliseconds) : undefined,
    proposedMessages,
    isFinal: index === parts.length - 1,
  }));
}

/** The deadline as a length of time: an instant would be told by two clocks. */
function optionsOf({ stream, expected }: ProposedAppend, milliseconds: number): object {
  return {
    streamIdentifier: identifierOf(stream),
    ...(expected === 'none' ? { noStream: {} } : { streamPosition: String(expected) }),
    deadline: { seconds: Math.floor(milliseconds / 1000), nanos: (milliseconds % 1000) * 1_000_000 },
  };
}
