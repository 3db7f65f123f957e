import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Caller } from '#story';

/**
 * Somebody who sends the same request again, with the same key, for as long as the service says "later" or does
 * not answer.
 */
export function patient(caller: Caller): Caller {
  return {
    get: (path) => untilAnswered(() => caller.get(path)),
    post: (path, body, key) => untilAnswered(() => caller.post(path, body, key)),
    upload: (path, upload, key) => untilAnswered(() => caller.upload(path, upload, key)),
  };
}

async function untilAnswered(ask: () => Promise<Answer>): Promise<Answer> {
  for (const deadline = Date.now() + 60_000; ; await sleep(50)) {
    const answer = await ask();
    if (answer.status !== 503 || Date.now() > deadline) return answer;
  }
}
