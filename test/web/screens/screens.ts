import { mkdir, rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { builtWeb, launchBrowser, openWindow, signInAs } from '../../support/browser.js';
import { Situations } from '../../support/situations.js';
import { photograph, pictures, settled } from './camera.js';
import { invented } from './invented-names.js';
import { aWorkingDay, type Places, today } from './situation.js';
import { people, shown } from './shown.js';

let situations: Situations;
let browser: Browser;
let places: Places;
beforeAll(async () => {
  [situations, browser] = await Promise.all([
    Situations.startingAt('2025-05-05T02:00:00Z', { webDirectory: builtWeb, nameOf: invented() }),
    launchBrowser(),
  ]);
  places = await aWorkingDay(situations);
  await Promise.all([situations.councilSecretary(), situations.chairman(), situations.api.administrator()]);
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
}, 300_000);
afterAll(async () => {
  await browser.close();
  await situations.close();
});

/**
 * For people to look at: nothing is compared, only no screen may be wider than its window.
 * `SCREENS=documents,desk` takes those whose names begin so.
 */
const wanted = process.env['SCREENS']?.split(',') ?? [''];

it.each(Object.keys(shown) as (keyof typeof shown)[])(
  'what %s sees',
  async (person) => {
    const { page, context, complaints } = await openWindow(browser, situations.api.origin);
    await context.clock.setFixedTime(today);
    const userName = people[person];
    if (userName) await signInAs(page, userName, situations.api.password);
    const faults: string[] = [];
    for (const { name, address, open } of shown[person].filter((screen) =>
      wanted.some((beginning) => screen.name.startsWith(beginning)),
    )) {
      await page.goto(address(places));
      await settled(page);
      await open?.(page);
      for (const width of new Set(await photograph(page, name))) faults.push(`${name} is wider than ${width} px`);
    }
    await context.close();
    expect([...complaints, ...faults]).toEqual([]);
  },
  600_000,
);
