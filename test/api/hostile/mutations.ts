import type { Operation } from './operations.js';

/** Numbers from 0 up to 1. */
type Chance = () => number;

export interface Request {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const cursorOf = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');
const nested = (signs: readonly [string, string], depth: number): string =>
  signs[0].repeat(depth) + signs[1].repeat(depth);

export const prototypeNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'] as const;

const texts: readonly unknown[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '../../etc/passwd',
  "' or 1=1 --",
  'x'.repeat(100_000),
  'ạ'.repeat(3_000),
  '%',
  '%_\\',
  '2025-02-30',
  '275760-09-13T00:00:00.001Z',
  '-271821-04-19T23:59:59Z',
  '9'.repeat(40),
  '1e400',
  'NaN',
  '-1',
  '0x10',
  ...prototypeNames,
];

const values: readonly unknown[] = [
  ...texts,
  null,
  true,
  -1,
  0.5,
  2 ** 31,
  2 ** 53,
  1e300,
  [],
  [null],
  [[]],
  {},
  { toString: 1 },
  { length: 5 },
  Array.from({ length: 5_000 }, () => 'so-y-te'),
];

const cursors = [
  ...[[null], [], ['a'], ['a', 'b'], ['a', 'b', 'c'], [1], [1, 2], ['\u0000'], ['\u0000', '\u0000'], ['a', '\u0000']],
  ...[['a', 1e300], [-1, 'x'], [2 ** 63], ['1e400'], ['9'.repeat(30)], ['\ud800'], {}, null, 'text'],
  ...[[1e300, 'a'], ['2025-02-30', 'a'], ['a', 'b', 1], [0.5], [0.5, 0.5], ['__proto__', 'constructor']],
].map(cursorOf);

const ofQuery: Readonly<Record<string, readonly string[]>> = {
  cursor: [...cursors, '\u0000', '****', cursors.join('')],
  after: ['-1', 'yesterday', '\u0000', '9'.repeat(60), '1.5', '1:2:3', '__proto__'],
  limit: ['0', '-1', '201', '1e2', 'NaN', '', '9'.repeat(30), '0x10'],
  asOf: ['hom-qua', '275760-09-13T00:00:00Z', '-000001-01-01T00:00:00Z', '2025-02-30T00:00:00Z', '\u0000'],
  dryRun: ['yes', '', 'TRUE', '\u0000', '1'],
};

const ofHeader: Readonly<Record<string, readonly string[]>> = {
  'if-match': [
    '"2147483648"',
    '"999999999999999999"',
    '"-1"',
    'W/"1"',
    '"1", "2"',
    '*',
    '""',
    '"1e3"',
    'x'.repeat(5_000),
  ],
  'idempotency-key': ['', 'a b', 'x'.repeat(201), '\u00e9', '__proto__'],
  'last-event-id': ['-1', 'x', '9'.repeat(60), '__proto__'],
  'upload-length': ['-1', '1e3', '9'.repeat(15), '9'.repeat(30), '0', 'x'],
  'upload-offset': ['-1', '1e3', '9'.repeat(15), 'x'],
  'upload-metadata': ['filename', 'filename ', 'filename ****', `filename ${'A'.repeat(8_000)}`, 'filename AAAA', ','],
};

/** What anybody may send besides, whatever the operation. */
const headersOfAnything: readonly Readonly<Record<string, string>>[] = [
  { 'x-correlation-id': 'a b' },
  { 'x-forwarded-for': '\u00ff, , 999.1.1.1' },
  { cookie: 'session=%00; session=a; __Host-session=%ZZ' },
  { cookie: 'session=%E0%A4%A' },
  { accept: 'text/'.repeat(500) },
  { 'accept-encoding': '*;q=x' },
  { range: 'bytes=9-1' },
  { 'if-none-match': 'W/' },
  { authorization: 'Bearer' },
  { traceparent: '00-0-0-0' },
  { 'content-encoding': 'gzip' },
];

const json = { 'content-type': 'application/json' };
const raw: readonly Pick<Request, 'headers' | 'body'>[] = [
  { headers: json, body: nested(['[', ']'], 100_000) },
  { headers: json, body: nested(['{"a":', '}'], 100_000).replace('}', '1}') },
  { headers: json, body: `{"findings":${nested(['[', ']'], 3_000)}}` },
  { headers: json, body: '{"__proto__":{"a":1}}' },
  { headers: json, body: '{"constructor":{"prototype":{"a":1}}}' },
  { headers: json, body: '' },
  { headers: json, body: 'null' },
  { headers: json, body: '"text"' },
  { headers: json, body: '[]' },
  { headers: json, body: '1' },
  { headers: json, body: '\ufeff{}' },
  { headers: json, body: '{"a":1e999}' },
  { headers: { 'content-type': 'application/json; charset=utf-7' }, body: '{}' },
  { headers: { 'content-type': 'application/problem+json' }, body: '{}' },
  { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=1&b[c]=2&__proto__[d]=3' },
  { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `a${'[b]'.repeat(5_000)}=1` },
  { headers: { 'content-type': 'multipart/form-data' }, body: 'a' },
  { headers: { 'content-type': 'multipart/form-data; boundary=' }, body: 'a' },
  { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: 'a' },
  { headers: { 'content-type': `multipart/form-data; boundary=${'x'.repeat(300)}` }, body: '--x\r\n\r\n--x--' },
  {
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\ncontent-disposition: form-data; name="__proto__"\r\n\r\na\r\n--x--\r\n',
  },
  {
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\na',
  },
  { headers: { 'content-type': 'text/plain' }, body: 'x' },
  { headers: { 'content-type': 'application/octet-stream' }, body: 'x' },
  { headers: { 'content-type': 'application/offset+octet-stream' }, body: 'x' },
  { headers: { 'content-type': 'a/b;;;=' }, body: '{}' },
  { headers: { 'content-type': '' }, body: '{}' },
  { headers: { 'content-type': ';' }, body: '{}' },
  { headers: { 'content-type': 'application/json, text/plain' }, body: '{}' },
];

const unparsable = ['%', '%ZZ', '%C0%AF', '%00', '%E0%A4%A', '%ED%A0%80', '//', ';a=b', '%2F..%2F', '\\'];

/** Done in earnest they would leave nothing for the requests after them: these are tried only. */
const isFinal = /\/(?:delete-draft|remove|detach|dissolve|close|revoke-role)$/;

export class Mutations {
  /** @param known real values of path parameters, and what goes into the parts of a body of that name */
  constructor(
    private readonly chance: Chance,
    private readonly known: Readonly<Record<string, string>>,
  ) {}

  /** One request that is wrong in one place, more often than not. */
  of(operation: Operation, sample: unknown): Request {
    const wrong = this.one(['path', 'query', 'header', 'body', 'body', 'raw', 'anything'] as const);
    const query = this.queryOf(operation, wrong === 'query');
    const { headers, body } = this.bodyOf(operation, sample, wrong);
    return {
      method: operation.method,
      path: this.pathOf(operation, wrong === 'path') + query,
      body,
      headers: {
        ...headers,
        ...(wrong === 'header' && this.headersOf(operation)),
        ...(wrong === 'anything' && this.one(headersOfAnything)),
      },
    };
  }

  private pathOf({ path, parameters }: Operation, wrong: boolean): string {
    const names = parameters.flatMap((parameter) => (parameter.in === 'path' ? [parameter.name] : []));
    const spoilt = wrong ? this.one([...names, undefined]) : undefined;
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
      name === spoilt ? this.segment() : encodeURIComponent(this.known[name] ?? 'khong-co'),
    );
    return wrong && spoilt === undefined ? filled + this.one(unparsable) : filled;
  }

  private segment(): string {
    const text = this.one([...texts, ...prototypeNames, ...unparsable]) as string;
    return unparsable.includes(text) ? text : encodeURIComponent(text === '\ud800' ? 'x' : text.slice(0, 500)) || '%20';
  }

  private queryOf({ path, parameters }: Operation, wrong: boolean): string {
    const names = parameters.flatMap((parameter) => (parameter.in === 'query' ? [parameter.name] : []));
    const query = new URLSearchParams(
      names.includes('dryRun') && (isFinal.test(path) || this.chance() < 0.5) ? { dryRun: 'true' } : {},
    );
    if (!wrong) return query.size > 0 ? `?${query}` : '';
    const name = this.one([...names, '__proto__', 'a[b]']);
    const value = this.one([...(Object.hasOwn(ofQuery, name) ? ofQuery[name]! : []), ...(texts as readonly string[])]);
    query.append(name, value.slice(0, 4_000));
    if (this.chance() < 0.2) query.append(name, value.slice(0, 100));
    return `?${query}${this.chance() < 0.1 ? '&%ZZ=%' : ''}`;
  }

  private headersOf({ parameters }: Operation): Record<string, string> {
    const names = parameters.flatMap((parameter) => (parameter.in === 'header' ? [parameter.name.toLowerCase()] : []));
    const name = this.one([...names, 'if-match', 'last-event-id']);
    return { [name]: this.one(ofHeader[name] ?? ['x']) };
  }

  private bodyOf(
    { method, body }: Operation,
    sample: unknown,
    wrong: string,
  ): Pick<Request, 'body'> & { readonly headers: Readonly<Record<string, string>> } {
    if (method === 'GET' || method === 'HEAD') return { headers: {} };
    if (wrong === 'raw') return this.one(raw);
    if (body === undefined) return { headers: {} };
    const given = this.withKnown(sample);
    return { headers: json, body: JSON.stringify(wrong === 'body' ? this.spoilt(given) : given) };
  }

  /** Replaces the text of a known name by what is really there. */
  private withKnown(sample: unknown, name = ''): unknown {
    if (Array.isArray(sample)) return sample.map((item) => this.withKnown(item, name));
    if (typeof sample !== 'object' || sample === null) return this.known[name] ?? sample;
    return Object.fromEntries(Object.entries(sample).map(([key, child]) => [key, this.withKnown(child, key)]));
  }

  /** One value, somewhere in it, is another. */
  private spoilt(value: unknown): unknown {
    const isParent = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    if (!isParent || this.chance() < 0.15) return this.one(values);
    if (Array.isArray(value)) return value.map((item, index) => (index === 0 ? this.spoilt(item) : item));
    const entries = Object.entries(value);
    const spoilt = this.one(entries)[0];
    return Object.fromEntries(entries.map(([key, child]) => [key, key === spoilt ? this.spoilt(child) : child]));
  }

  private one<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.chance() * items.length)]!;
  }
}
