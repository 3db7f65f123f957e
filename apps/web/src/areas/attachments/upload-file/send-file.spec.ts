import { expect, it } from '@jest/globals';
import { ApiProblem } from '../../../api/problem';
import { type Line, sendFile } from './send-file';

const mebibyte = 1024 * 1024;

/**
 * A service at the other end of a line that brings `through` bytes of each part before it breaks, for the first
 * `breaks` parts.
 */
function poorLine({
  has = 0,
  breaks = 0,
  through = 0,
  refusal,
}: { has?: number; breaks?: number; through?: number; refusal?: ApiProblem } = {}) {
  const pauses: number[] = [];
  const line: Line = {
    offset: () => Promise.resolve(has),
    send: (offset, part) => {
      if (refusal) return Promise.reject(refusal);
      if (offset !== has) return Promise.reject(new Error('sent twice'));
      has += breaks > 0 ? through : part.size;
      return breaks-- > 0 ? Promise.reject(new ApiProblem(0)) : Promise.resolve(has);
    },
    pause: (failures) => {
      pauses.push(failures);
      return Promise.resolve();
    },
  };
  return { line, pauses, received: () => has };
}

const file = new Blob([new Uint8Array(2.5 * mebibyte)]);

it('sends a file part by part and tells how far it is', async () => {
  const service = poorLine();
  const told: number[] = [];
  await sendFile(file, service.line, (sent) => told.push(sent));
  expect(told).toEqual([0, mebibyte, 2 * mebibyte, file.size]);
});

it('goes on with what came through when the line breaks, and with what another session had sent', async () => {
  const service = poorLine({ has: mebibyte, breaks: 2, through: 1_000 });
  await sendFile(file, service.line, () => {});
  expect(service.received()).toBe(file.size);
  expect(service.pauses).toEqual([1, 2]);
});

it('does not insist on what is refused', async () => {
  const refusal = new ApiProblem(404, { code: 'UPLOAD_NOT_FOUND' });
  await expect(sendFile(file, poorLine({ refusal }).line, () => {})).rejects.toBe(refusal);
});
