import { LineCounter, parseDocument } from 'yaml';
import { type PackReading, type Place, validatePack } from './validate-pack.js';

/** A pack written in YAML (or JSON, which is YAML): the pack, or every problem at its line and column. */
export function readPack(source: string, documentKinds: readonly string[]): PackReading {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        code: 'YAML_SYNTAX',
        pointer: '',
        message: `Sai cú pháp YAML: ${error.message}`,
        ...at(error.pos[0]),
      })),
    };
  }
  return validatePack(document.toJS({ maxAliasCount: 0 }), documentKinds, (pointer) => {
    const offset = offsetOf(document, pointer);
    return offset === undefined ? undefined : at(offset);
  });
}

type Parsed = ReturnType<typeof parseDocument>;

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
