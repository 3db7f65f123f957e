import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

const folder = process.env.SCREENS_FOLDER;
const sizes = [
  { width: 1366, height: 768 },
  { width: 360, height: 740 },
];

/** A picture of what is shown, at both sizes, for people to look at; only where SCREENS_FOLDER names a folder. */
export async function shot(page: Page, name: string): Promise<void> {
  if (folder === undefined) return;
  const before = page.viewportSize();
  await mkdir(folder, { recursive: true });
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.screenshot({
      path: path.join(folder, `${name}-${size.width}.png`),
      fullPage: (await page.locator('dialog[open]').count()) === 0,
    });
  }
  if (before) await page.setViewportSize(before);
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))'); // a press before that would miss
}
