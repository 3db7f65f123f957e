import { SaxesParser } from 'saxes';
import { limits } from './limits.js';
import { SheetRefused } from './sheet.js';
import { textOfBytes } from './text-of-bytes.js';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** By the names without their prefixes, `id` apart: `r:id` is `relationship`. */
  readonly attributes: Readonly<Record<string, string>>;
}

interface Visitor {
  /** @param path names from the root to this element */
  readonly opened?: (element: XmlElement, path: readonly string[]) => void;
  readonly closed?: (path: readonly string[]) => void;
  readonly said?: (text: string, path: readonly string[]) => void;
}

const slice = 64 * 1024;

/** Prefixes and namespaces do not count: a strict workbook has the same names in others. */
export function walkXml(bytes: Uint8Array, { opened, closed, said }: Visitor): void {
  const { text } = textOfBytes(bytes);
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [];
  parser.on('error', () => {
    throw new SheetRefused({ code: 'SHEET_BROKEN' });
  });
  // the parser asks every open element for its namespaces, so depth is what would make it slow
  parser.on('opentagstart', () => {
    if (path.length >= limits.depth) throw new SheetRefused({ code: 'SHEET_BROKEN' });
    path.push('');
  });
  parser.on('opentag', ({ local, attributes }) => {
    path[path.length - 1] = local;
    opened?.({ name: local, attributes: attributesOf(attributes) }, path);
  });
  parser.on('closetag', () => {
    closed?.(path);
    path.pop();
  });
  if (said) {
    parser.on('text', (words) => said(words, path));
    parser.on('cdata', (words) => said(words, path));
  }
  for (let at = 0; at < text.length; at += slice) parser.write(text.slice(at, at + slice));
  parser.close();
}

type Given = Readonly<Record<string, { readonly local: string; readonly prefix: string; readonly value: string }>>;

const attributesOf = (given: Given): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(given).map(({ local, prefix, value }) => [
      local === 'id' && prefix !== '' ? 'relationship' : local,
      value,
    ]),
  );
