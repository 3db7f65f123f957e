import { lettersOf } from '#platform/spreadsheets';
import { Button } from '../../../ui/actions/button';
import parts from '../../../ui/display/parts.module.css';
import { Notice } from '../../../ui/feedback/notice';
import { usePreparingTexts } from '../shared/texts';
import type { LeftOutRow } from './nominee-table';
import type { ReadList, Reading } from './reading';

interface LeftOutProps {
  readonly reading: Reading;
  readonly list: ReadList;
  readonly take: (row: LeftOutRow) => void;
}

/** Everything of the table that is not in the list of nominees. */
export function LeftOut({ reading, list, take }: LeftOutProps) {
  const { pastedNominees } = usePreparingTexts();
  const { leftOut: texts } = pastedNominees;
  const { sheet, table } = reading;
  const { hiddenRows, hiddenColumns, hiddenSheets, otherSheets } = sheet.leftOut;
  const columns = list.unused.map((column) => table.headings[column] || lettersOf(column));
  const sentences = [
    sheet.name && texts.sheet(sheet.name),
    hiddenSheets.length > 0 && texts.hiddenSheets(hiddenSheets.join(', ')),
    otherSheets.length > 0 && texts.otherSheets(otherSheets.join(', ')),
    hiddenRows.length > 0 && texts.hiddenRows(hiddenRows.join(', ')),
    hiddenColumns.length > 0 && texts.hiddenColumns(hiddenColumns.join(', ')),
    columns.length > 0 && texts.unused(columns.join(', ')),
    list.courtesies && texts.courtesies,
  ].filter((sentence) => typeof sentence === 'string' && sentence !== '');
  if (sentences.length === 0 && list.leftOut.length === 0) return null;
  return (
    <Notice>
      {sentences.map((sentence) => (
        <p key={String(sentence)}>{sentence}</p>
      ))}
      {list.leftOut.length > 0 && (
        <details>
          <summary>{texts.title(list.leftOut.length)}</summary>
          <ul className={parts.plain}>
            {list.leftOut.map((row) => (
              <li key={row.line}>
                {texts.line(row.line, texts.why[row.why])}: {row.cells.filter(Boolean).join(' · ')}{' '}
                <Button look="quiet" aria-label={texts.takeLine(row.line)} onClick={() => take(row)}>
                  {texts.take}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}
