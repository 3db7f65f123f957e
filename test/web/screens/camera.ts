import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

const sizes = [
  { width: 1366, height: 768 },
  { width: 360, height: 740 },
];
const looks: readonly Look[] = sizes.flatMap((size) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ ...size, colorScheme })),
);

const root = path.join(import.meta.dirname, '../../..');

/** For people to look at, and not in git. */
export const pictures = path.join(root, 'screens');
const ofTheDocumentation = path.join(root, 'docs/images');

/** The few that the documentation shows, small. */
const documented: Readonly<Record<string, Pick<Look, 'width' | 'colorScheme'>>> = {
  'desk-of-a-unit': { width: 1366, colorScheme: 'light' },
  'dossier-draft': { width: 1366, colorScheme: 'light' },
  appraise: { width: 1366, colorScheme: 'light' },
  'appraisal-queue': { width: 360, colorScheme: 'dark' },
  'look-up-award': { width: 360, colorScheme: 'light' },
};

/** The screen at both sizes, light and dark. Gives the widths at which it is wider than the window. */
export async function photograph(page: Page, name: string): Promise<readonly number[]> {
  const tooWide: number[] = [];
  const isDialog = (await page.locator('dialog[open]').count()) > 0;
  for (const look of looks) {
    const { width, height, colorScheme } = look;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await settled(page);
    if (await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'))
      tooWide.push(width);
    const wanted = documented[name];
    if (wanted?.width === width && wanted.colorScheme === colorScheme) await keepForDocumentation(page, name);
    // a window as high as the page: what sticks to its edge stays there
    if (!isDialog)
      await page.setViewportSize({
        width,
        height: Math.max(height, await page.evaluate<number>('document.documentElement.scrollHeight')),
      });
    await page.screenshot({ path: path.join(pictures, `${name}-${width}-${colorScheme}.png`) });
  }
  return tooWide;
}

/** Nothing is on its way any more, and it is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.locator('[role=status] [aria-hidden=true]').first().waitFor({ state: 'detached' });
  await page.evaluate(
    'new Promise((drawn) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(drawn)), 100))',
  );
}

async function keepForDocumentation(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  await session.detach();
  await mkdir(ofTheDocumentation, { recursive: true });
  await writeFile(path.join(ofTheDocumentation, `${name}.webp`), Buffer.from(data, 'base64'));
}
