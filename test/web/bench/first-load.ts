import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { builtWeb } from '../../support/browser.js';

/** Bytes of JavaScript and CSS that the page names, as they travel (Brotli). */
export async function bytesOfFirstLoad(): Promise<number> {
  const page = await readFile(path.join(builtWeb, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) =>
    path.join(builtWeb, `${file}.br`),
  );
  const sizes = await Promise.all(named.map((file) => stat(file)));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
