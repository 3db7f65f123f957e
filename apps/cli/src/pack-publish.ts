import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { checkPack } from './pack-check.js';
import { signIn } from '#story';

export interface Service {
  readonly origin: string;
  readonly userName: string;
  readonly password: string;
}

interface Receipt {
  readonly events?: readonly { readonly data: { readonly packId: string; readonly version: number } }[];
  readonly errors?: readonly { readonly code: string; readonly detail: string }[];
}

/** Publishes a pack at the running service in an administrator's name. @returns the exit code: 1 when it was refused */
export async function publishPackAt({ origin, userName, password }: Service, file: string): Promise<number> {
  if ((await checkPack(file)) !== 0) return 1;
  const caller = await signIn(origin, { userName, password });
  const { status, body } = await caller.post('/packs', { source: await readFile(file, 'utf8') }, randomUUID());
  const { events = [], errors = [] } = body as Receipt;
  if (status !== 200) {
    for (const { code, detail } of errors) console.error(`${code}: ${detail}`);
    return 1;
  }
  const published = events[0]?.data;
  console.log(
    published
      ? `Đã công bố gói ${published.packId}, phiên bản ${published.version}.`
      : 'Nội dung không đổi: không có phiên bản mới.',
  );
  return 0;
}
