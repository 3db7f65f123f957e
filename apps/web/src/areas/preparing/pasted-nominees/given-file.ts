import { readDelimitedFile, readWorkbook, type Sheet, type SheetRefusal } from '#platform/spreadsheets';
import { legacyLettersOf } from '#platform/vietnamese-text';

/** A list as it was given, read on this computer. A text in letters that nobody can know is refused. */
export async function readGivenFile(file: File): Promise<Sheet | SheetRefusal> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!/\.(csv|tsv|txt)$/i.test(file.name)) return readWorkbook(bytes);
  const sheet = readDelimitedFile(bytes);
  if ('code' in sheet || sheet.unicode) return sheet;
  const isKnown = legacyLettersOf(sheet.rows.flatMap(({ cells }) => cells)) !== undefined;
  return isKnown ? sheet : { code: 'SHEET_NOT_UNICODE' };
}
