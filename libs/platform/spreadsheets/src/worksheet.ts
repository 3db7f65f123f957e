import { limits } from './limits.js';
import { type Sheet, SheetRefused, type SheetRow } from './sheet.js';
import { walkXml } from './xml.js';

interface Reference {
  /** From 0. */
  readonly column: number;
  /** From 1. */
  readonly line: number;
}

interface Area {
  readonly from: Reference;
  readonly to: Reference;
}

/** Rows, hidden ones told apart, of one worksheet. */
export function worksheetRows(part: Uint8Array, texts: readonly string[]): Pick<Sheet, 'rows'> & HiddenParts {
  const reader = new WorksheetReader(texts);
  walkXml(part, {
    opened: ({ name, attributes }, path) => reader.opened(name, attributes, path),
    closed: (path) => reader.closed(path),
    said: (words, path) => reader.said(words, path),
  });
  return reader.whole();
}

interface HiddenParts {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
}

class WorksheetReader {
  private readonly rows = new Map<number, string[]>();
  private readonly hiddenRows = new Set<number>();
  private readonly hidden: (readonly [number, number])[] = [];
  private readonly merged: Area[] = [];
  private line = 0;
  private column = -1;
  private type = '';
  private text = '';
  private cells = 0;
  private characters = 0;

  constructor(private readonly texts: readonly string[]) {}

  opened(name: string, attributes: Readonly<Record<string, string>>, path: readonly string[]): void {
    if (name === 'row' && path.length === 3) {
      this.line = Number(attributes.r ?? this.line + 1);
      this.column = -1;
      if (isTrue(attributes.hidden)) this.hiddenRows.add(this.line);
    } else if (name === 'c' && path.at(-2) === 'row') {
      this.column = (attributes.r === undefined ? undefined : referenceOf(attributes.r)?.column) ?? this.column + 1;
      this.type = attributes.t ?? '';
      this.text = '';
    } else if (name === 'col' && isTrue(attributes.hidden)) {
      this.hidden.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
    } else if (name === 'mergeCell') {
      const [from, to] = (attributes.ref ?? '').split(':').map(referenceOf);
      if (from && to && to.line > from.line) this.merged.push({ from, to });
    }
  }

  /** Phonetic guides beside the text are no part of it. */
  said(words: string, path: readonly string[]): void {
    if (path.at(-1) === 'v' || (path.at(-1) === 't' && path.includes('is') && !path.includes('rPh')))
      this.text += words;
  }

  closed(path: readonly string[]): void {
    if (path.at(-1) !== 'c' || path.at(-2) !== 'row') return;
    const text = this.type === 's' ? (this.texts[Number(this.text)] ?? '') : this.text;
    if (text.trim() !== '') this.put({ line: this.line, column: this.column }, text);
  }

  whole(): Pick<Sheet, 'rows'> & HiddenParts {
    this.fillMerged();
    const hiddenColumns = new Set<number>();
    const blankHidden = (text: string, column: number): string => {
      const isHidden = this.hidden.some(([from, to]) => from <= column && column <= to);
      if (isHidden && text !== '') hiddenColumns.add(column);
      return isHidden ? '' : text;
    };
    const rows: SheetRow[] = [];
    const hiddenRows: number[] = [];
    for (const [line, cells] of [...this.rows].sort(([one], [other]) => one - other)) {
      if (this.hiddenRows.has(line)) hiddenRows.push(line);
      else rows.push({ line, cells: Array.from(cells, (text) => text ?? '').map(blankHidden) });
    }
    return {
      rows: rows.filter(({ cells }) => cells.some(Boolean)),
      hiddenRows,
      hiddenColumns: [...hiddenColumns].sort((one, other) => one - other).map(lettersOf),
    };
  }

  private put({ line, column }: Reference, text: string): void {
    if (!Number.isInteger(line) || line < 1) throw new SheetRefused({ code: 'SHEET_BROKEN' });
    if (column >= limits.columns) throw new SheetRefused({ code: 'SHEET_TOO_WIDE', limit: limits.columns });
    this.cells += 1;
    this.characters += text.length;
    if (this.cells > limits.cells || this.characters > limits.characters)
      throw new SheetRefused({ code: 'SHEET_TOO_MANY_CELLS', limit: limits.cells });
    const row = this.rows.get(line) ?? [];
    row[column] = text;
    this.rows.set(line, row);
    if (this.rows.size > limits.rows) throw new SheetRefused({ code: 'SHEET_TOO_MANY_ROWS', limit: limits.rows });
  }

  /** Rows that hold nothing else stay as they are. */
  private fillMerged(): void {
    const lines = [...this.rows.keys()].sort((one, other) => one - other);
    for (const { from, to } of this.merged) {
      const text = this.rows.get(from.line)?.[from.column];
      if (!text) continue;
      for (let at = firstAfter(lines, from.line); at < lines.length && lines[at]! <= to.line; at++)
        this.put({ line: lines[at]!, column: from.column }, text);
    }
  }
}

function firstAfter(lines: readonly number[], line: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `BC12` is the 55th column, counted here from 0. */
function referenceOf(reference: string): Reference | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, line: Number(digits) };
}

export function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? lettersOf(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
