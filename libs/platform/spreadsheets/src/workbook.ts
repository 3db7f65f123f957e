import { limits } from './limits.js';
import { orRefusal, type Sheet, type SheetRefusal, SheetRefused } from './sheet.js';
import { worksheetRows } from './worksheet.js';
import { walkXml } from './xml.js';
import { type Parts, partsOf } from './zip-parts.js';

interface Relationship {
  /** Last word of its type, which is the same in strict workbooks. */
  readonly type: string;
  readonly part: string;
}

interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** The first sheet that somebody sees who opens this workbook (.xlsx), whatever its file is called inside. */
export const readWorkbook = (bytes: Uint8Array): Sheet | SheetRefusal => orRefusal(() => firstVisibleSheet(bytes));

function firstVisibleSheet(bytes: Uint8Array): Sheet {
  if (bytes.length > limits.bytes) throw new SheetRefused({ code: 'SHEET_TOO_LARGE', limit: limits.bytes });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new SheetRefused({ code: 'SHEET_OLD_OR_LOCKED' });
  if (!startsWith(bytes, [0x50, 0x4b])) throw notAWorkbook();
  const parts = partsOf(bytes);
  const workbook = [...relationshipsOf(parts, '').values()].find(({ type }) => type === 'officeDocument')?.part;
  if (workbook === undefined) throw notAWorkbook();
  const relationships = relationshipsOf(parts, workbook);
  const sheets = sheetsOf(partAt(parts, workbook), relationships);
  const sheet = sheets.find(({ hidden }) => !hidden);
  if (!sheet) throw new SheetRefused({ code: 'SHEET_NONE_VISIBLE' });
  const texts = [...relationships.values()].find(({ type }) => type === 'sharedStrings')?.part;
  const { rows, ...hidden } = worksheetRows(partAt(parts, sheet.part), texts ? sharedTexts(partAt(parts, texts)) : []);
  return {
    name: sheet.name,
    rows,
    leftOut: {
      ...hidden,
      hiddenSheets: sheets.filter((other) => other.hidden).map(({ name }) => name),
      otherSheets: sheets.filter((other) => other !== sheet && !other.hidden).map(({ name }) => name),
    },
  };
}

const notAWorkbook = () => new SheetRefused({ code: 'SHEET_NOT_A_WORKBOOK' });

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

function partAt(parts: Parts, name: string): Uint8Array {
  const part = parts.get(name);
  if (!part) throw notAWorkbook();
  return part();
}

/** Those of a part, or of the whole package, by their ids. */
function relationshipsOf(parts: Parts, part: string): ReadonlyMap<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relationships = new Map<string, Relationship>();
  if (!bytes) return relationships;
  walkXml(bytes(), {
    opened: ({ name, attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relationships.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part: resolved(folder, Target) });
    },
  });
  return relationships;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/').toLowerCase();
}

/** Sheets of cells, in the order of their tabs; charts have tabs too. */
function sheetsOf(bytes: Uint8Array, relationships: ReadonlyMap<string, Relationship>): readonly ListedSheet[] {
  const sheets: ListedSheet[] = [];
  walkXml(bytes, {
    opened: ({ name, attributes }, path) => {
      if (name !== 'sheet' || path.at(-2) !== 'sheets') return;
      const { type, part } = relationships.get(attributes.relationship ?? '') ?? {};
      if (type !== 'worksheet' || part === undefined) return;
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      sheets.push({ name: attributes.name ?? '', hidden, part });
    },
  });
  return sheets;
}

function sharedTexts(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  walkXml(bytes, {
    opened: ({ name }, path) => {
      if (name === 'si' && path.length === 2) texts.push('');
    },
    said: (words, path) => {
      if (path.at(-1) === 't' && !path.includes('rPh')) texts[texts.length - 1] += words;
    },
  });
  return texts;
}
