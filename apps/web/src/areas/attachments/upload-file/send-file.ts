import { ApiProblem } from '../../../api/problem';

/** What a file is sent through; the service behind it may be asked again at any time. */
export interface Line {
  offset(): Promise<number>;
  send(offset: number, part: Blob): Promise<number>;
  /** Resolves when it is worth trying again. */
  pause(failures: number): Promise<void>;
}

/** Small enough that a poor line brings it through, large enough that a good one is not held up. */
const partSize = 1024 * 1024;

/** Sends what the service does not have yet. A line that breaks is waited for; a refusal is thrown. */
export async function sendFile(file: Blob, line: Line, onProgress: (sent: number) => void): Promise<void> {
  let failures = 0;
  let offset: number | undefined;
  while (offset === undefined || offset < file.size) {
    try {
      if (offset === undefined) offset = await line.offset();
      else {
        offset = await line.send(offset, file.slice(offset, offset + partSize));
        failures = 0;
      }
      onProgress(offset);
    } catch (error) {
      if (!mayPass(error)) throw error;
      offset = undefined; // what came through of the last part only the service knows
      await line.pause(++failures);
    }
  }
}

/** Asks again until there is an answer; a refusal is thrown. */
export async function insist<Answer>(ask: () => Promise<Answer>, pause: Line['pause']): Promise<Answer> {
  for (let failures = 1; ; failures++) {
    try {
      return await ask();
    } catch (error) {
      if (!mayPass(error)) throw error;
      await pause(failures);
    }
  }
}

const mayPass = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 0 || error.status >= 500 || error.code === 'UPLOAD_OFFSET_WRONG');
