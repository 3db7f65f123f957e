import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import type { RecordedEvent } from '#platform/event-sourcing';
import { upcast } from '#platform/event-store';
import { personCatalogue } from './person.js';
import { unitCatalogue } from './unit.js';

const catalogue = { ...unitCatalogue, ...personCatalogue };
const folder = new URL('./__events__/', import.meta.url);
const examples = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as RecordedEvent,
);

describe('a stored event of the organisation', () => {
  it('has an example of every version ever written', () => {
    const written = Object.entries(catalogue).flatMap(([type, { version }]) =>
      Array.from({ length: version }, (_, index) => `${type} ${index + 1}`),
    );

    expect(examples.map(({ type, version }) => `${type} ${version}`).sort()).toEqual(written.sort());
  });

  it.each(examples.map((example) => [example.type, example] as const))(
    "%s is read by today's code",
    (type, example) => {
      expect(upcast(catalogue, example)).toMatchObject({
        type,
        version: catalogue[type as keyof typeof catalogue].version,
      });
    },
  );
});
