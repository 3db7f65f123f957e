import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type PackReading, type Place, validatePack } from './validate-pack.js';
import { yamlNestsTooDeep } from './yaml-nesting.adapter.js';

/** A pack written in YAML (or JSON, which is YAML): the pack, or every problem at its line and column. */
export function readPack(source: string, documentKinds: readonly string[]): PackReading {
  if (yamlNestsTooDeep(source)) return { problems: [syntaxProblem('nội dung lồng nhau quá nhiều tầng.')] };
  const lines = new LineCounter();
  // two keys that are equal are looked for below: the parser compares each with each
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const faults = [
    ...document.errors.map(({ message, pos: [offset] }) => ({
      message: `không đọc được (${message}).`,
      offset,
    })),
    ...faultsIn(document),
  ];
  if (faults.length > 0)
    return { problems: faults.map(({ message, offset }) => ({ ...syntaxProblem(message), ...at(offset) })) };
  return validatePack(document.toJS({ maxAliasCount: 0 }), documentKinds, (pointer) => {
    const offset = offsetOf(document, pointer);
    return offset === undefined ? undefined : at(offset);
  });
}

const syntaxProblem = (message: string) => ({
  code: 'YAML_SYNTAX',
  pointer: '',
  message: `Sai cú pháp YAML: ${message}`,
});

type Parsed = ReturnType<typeof parseDocument>;

interface Fault {
  readonly message: string;
  readonly offset: number;
}

/** What YAML allows and a pack does not have: one text that stands for many, and two values of one key. */
function faultsIn(document: Parsed): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      faults.push({ message: `không dùng bí danh *${source}; hãy viết lại nội dung.`, offset: range?.[0] ?? 0 });
    },
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (keys.has(name)) faults.push({ message: `khóa ${name} có hai lần.`, offset: key.range?.[0] ?? 0 });
        keys.add(name);
      }
    },
  });
  return faults;
}

/** Where the value stands; for a value that is missing, where its parent stands. */
function offsetOf(document: Parsed, pointer: string): number | undefined {
  const path = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] | null } | undefined;
    if (node?.range) return node.range[0];
  }
  return undefined;
}
