import { describe, expect, it } from '@jest/globals';
import { absent } from '#platform/event-sourcing';
import { compose, catalogueOf } from './compose.js';
import { NameClash } from './distinct.js';

const migration = (name: string) =>
  class {
    readonly name = name;
    async up() {}
    async down() {}
  };
const sweep = (name: string) => ({ name, lead: async () => undefined });
const nothing = {} as never;

describe('two parts of the service that use one name', () => {
  const clash = /“.+” có ở cả first và second, dịch vụ không khởi động/;

  it.each([
    ['a refusal', { refusals: { GONE: absent(() => 'Không có.') } }],
    ['a permission', { permissions: [{ command: 'go', roles: [], scope: 'anywhere', situations: 'any' } as const] }],
    ['a view', { views: [{ view: { name: 'list' }, entity: 'list' } as never] }],
    ['an automation', { automations: [{ name: 'when-a-do-b', handles: [], react: () => [] }] }],
    ['a queue', { queues: [{ name: 'letters', attempts: 1, firstRetryAfter: 1 }] }],
    ['an instant of migration', { migrations: [migration('CreateA1763700000100')] }],
  ])('do not start together: %s', (_, part) => {
    expect(() =>
      compose([
        { name: 'first', ...part },
        { name: 'second', ...part },
      ]),
    ).toThrow(NameClash);
    expect(() =>
      compose([
        { name: 'first', ...part },
        { name: 'second', ...part },
      ]),
    ).toThrow(clash);
    expect(() => compose([{ name: 'first', ...part }, { name: 'second' }])).not.toThrow();
  });

  it('do not run together: a sweep', () => {
    const sweeps = () => [sweep('when-a-do-b')];
    expect(() =>
      compose([
        { name: 'first', sweeps },
        { name: 'second', sweeps },
      ]).sweeps(nothing),
    ).toThrow(clash);
  });

  it('cannot read each other’s events: an event type', () => {
    const context = (name: string) => ({ name, catalogue: { Done: { version: 1, meaning: 'Done.' } } });
    expect(() => catalogueOf([context('first'), context('second')])).toThrow(clash);
  });

  it('are not one context twice', () => {
    expect(() => compose([{ name: 'first' }, { name: 'first' }])).toThrow(NameClash);
  });
});

it('the tables of all parts are made in the order of their instants, whoever brings them', () => {
  const [early, late] = [migration('CreateB1763700000100'), migration('CreateA1763700000200')];
  expect(
    compose([
      { name: 'first', migrations: [late] },
      { name: 'second', migrations: [early] },
    ]).migrations,
  ).toEqual([early, late]);
});
