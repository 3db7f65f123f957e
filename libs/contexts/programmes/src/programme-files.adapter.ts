import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { CalendarNotice } from './calendar-year.js';

const folder = join(packageRoot(dirname(fileURLToPath(import.meta.url))), 'libs/contexts/programmes');

/** The text of the pack that comes with the service. */
export function hanoiPackSource(): string {
  return readFileSync(join(folder, 'packs/vn-hanoi-2024.yaml'), 'utf8');
}

/** The official notices that come with the service, by year. */
export function calendarNotices(): readonly CalendarNotice[] {
  const names = readdirSync(join(folder, 'calendars')).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => parse(readFileSync(join(folder, 'calendars', name), 'utf8')) as CalendarNotice);
}

/** The code runs from the sources and from `dist`; the data stays in the sources. */
function packageRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('No package.json above the code of the service');
  return packageRoot(parent);
}
