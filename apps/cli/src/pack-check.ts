import { readFile } from 'node:fs/promises';
import { componentKinds } from '#contexts/nominations';
import { readPack } from '#contexts/programmes.module';

/** Prints every problem of a pack at its line and column. @returns the exit code: 1 when there is one */
export async function checkPack(file: string): Promise<number> {
  const reading = readPack(await readFile(file, 'utf8'), componentKinds);
  if ('pack' in reading) {
    const { id, criteria, rounds } = reading.pack;
    console.log(`${file}: hợp lệ. Gói ${id}: ${criteria.length} tiêu chuẩn, ${rounds.length} loại đợt khen thưởng.`);
    return 0;
  }
  for (const { line = 1, column = 1, pointer, code, message } of reading.problems) {
    console.error(`${file}:${line}:${column} ${code} ${pointer || '/'}: ${message}`);
  }
  console.error(`${reading.problems.length} lỗi.`);
  return 1;
}
