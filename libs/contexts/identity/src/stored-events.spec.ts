import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { RecordedEvent } from '#platform/event-sourcing';
import { upcast } from '#platform/event-store';
import { accountCatalogue } from './account.js';

it.each(Object.entries(accountCatalogue))(
  "a stored %s of every version is read by today's code",
  (type, { version }) => {
    for (let written = 1; written <= version; written++) {
      const file = new URL(`./__events__/${type}.v${written}.json`, import.meta.url);
      const example = JSON.parse(readFileSync(file, 'utf8')) as RecordedEvent;
      expect(upcast(accountCatalogue, example)).toMatchObject({ type, version });
    }
  },
);
