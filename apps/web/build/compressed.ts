import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const text = /\.(?:js|css|html)$/;

/**
 * Writes `.br` and `.gz` beside every text asset once all are final, so that the service compresses nothing
 * while people wait.
 */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      const files = Object.keys(bundle).filter((file) => text.test(file));
      await Promise.all(files.map((file) => compress(path.join(dir!, file))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const source = await readFile(file);
  await writeFile(
    `${file}.br`,
    brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: source.length } }),
  );
  await writeFile(`${file}.gz`, gzipSync(source, { level: 9 }));
}
