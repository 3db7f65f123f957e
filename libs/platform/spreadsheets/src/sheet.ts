/** A table as people see it on paper: what was hidden is not in it, and is told. */
export interface Sheet {
  /** Undefined for a text that stands in no workbook. */
  readonly name?: string;
  /** Those that say something. */
  readonly rows: readonly SheetRow[];
  readonly leftOut: LeftOut;
}

export interface SheetRow {
  /** As the sheet counts, from 1. */
  readonly line: number;
  /** As they were written, spaces and line breaks included; a cell merged over several rows says the same in each. */
  readonly cells: readonly string[];
}

/** What holds something and is not in the rows. */
export interface LeftOut {
  readonly hiddenRows: readonly number[];
  /** By their letters. */
  readonly hiddenColumns: readonly string[];
  readonly hiddenSheets: readonly string[];
  /** Visible, but not the first. */
  readonly otherSheets: readonly string[];
}

export const nothingLeftOut: LeftOut = { hiddenRows: [], hiddenColumns: [], hiddenSheets: [], otherSheets: [] };

export type SheetRefusal =
  /** `limit` in bytes: of the file, or of what it unpacks to. */
  | { readonly code: 'SHEET_TOO_LARGE'; readonly limit: number }
  | { readonly code: 'SHEET_PACKED_TOO_FAR' }
  | { readonly code: 'SHEET_TOO_MANY_ROWS' | 'SHEET_TOO_MANY_CELLS' | 'SHEET_TOO_WIDE'; readonly limit: number }
  /** A workbook of before 2007, or one that asks for a password: both are compound files. */
  | { readonly code: 'SHEET_OLD_OR_LOCKED' }
  | { readonly code: 'SHEET_NOT_A_WORKBOOK' | 'SHEET_BROKEN' | 'SHEET_NONE_VISIBLE' | 'SHEET_NOT_UNICODE' };

/** Thrown where reading ends and caught at the door, which answers with the refusal. */
export class SheetRefused extends Error {
  constructor(readonly refusal: SheetRefusal) {
    super(refusal.code);
  }
}

export function orRefusal<Result>(read: () => Result): Result | SheetRefusal {
  try {
    return read();
  } catch (error) {
    if (error instanceof SheetRefused) return error.refusal;
    throw error;
  }
}

export const isSheetRefused = (result: Sheet | SheetRefusal): result is SheetRefusal => 'code' in result;
