import { type SubmitEvent, useState } from 'react';
import type { RoundDetails } from '#contexts/programmes';
import { lettersOf } from '#platform/spreadsheets';
import { fold } from '#platform/vietnamese-text';
import { Button } from '../../../ui/actions/button';
import { Panel } from '../../../ui/display/panel';
import parts from '../../../ui/display/parts.module.css';
import { SelectField } from '../../../ui/fields/select-field';
import { Notice } from '../../../ui/feedback/notice';
import { usePreparingTexts } from '../shared/texts';
import { categoriesMeant } from './category-words';
import { nomineeColumns } from './nominee-columns';
import { withLetters } from './nominee-table';
import { beginReading, type ColumnFault, columnsChosen, groupsToChoose, letterSample, type Reading } from './reading';

interface MatchedColumnsProps {
  readonly reading: Reading;
  readonly categories: RoundDetails['categories'];
  readonly onConverted: (reading: Reading) => void;
  readonly onRead: (reading: Reading) => void;
}

/** What each column and each group of the table is, where the table does not say it for certain. */
export function MatchedColumns({ reading, categories, onConverted, onRead }: MatchedColumnsProps) {
  const { pastedNominees } = usePreparingTexts();
  const { matching: texts } = pastedNominees;
  const [fault, setFault] = useState<ColumnFault>();
  const { table, sheet, preferred } = reading;
  const { letters } = table;
  const sample = letterSample(reading);
  const columns = columnsToShow(reading);
  const groups = groupsToChoose(reading, categories);
  const kindAt = (column: number) => nomineeColumns.find((kind) => reading.columns[kind] === column) ?? '';
  const read = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const width = Math.max(0, ...columns.map(({ column }) => column + 1));
    const kinds = Array.from({ length: width }, (_, column) => textIn(given, `column-${column}`));
    const plan = columnsChosen(kinds);
    if (typeof plan === 'string') return setFault(plan);
    const chosen = groups.map((words, index) => [fold(words), textIn(given, `group-${index}`)] as const);
    onRead({ ...reading, columns: plan, chosen: new Map(chosen.filter(([, category]) => category !== '')) });
  };
  return (
    <Panel title={texts.title}>
      {letters && sample ? (
        <div className={parts.stack}>
          <Notice tone="warning">{texts.letters(letters, sample.given, sample.meant)}</Notice>
          <div>
            <Button look="primary" onClick={() => onConverted(beginReading(withLetters(sheet, letters), preferred))}>
              {texts.convert}
            </Button>
          </div>
        </div>
      ) : (
        <form className={parts.stack} noValidate onSubmit={read}>
          <p>{texts.lead}</p>
          {fault && (
            <Notice tone="danger" announced>
              {texts[fault]}
            </Notice>
          )}
          {columns.map(({ column, heading, sample: said }) => (
            <SelectField
              key={column}
              name={`column-${column}`}
              label={texts.column(lettersOf(column), heading)}
              hint={said && texts.sample(said)}
              defaultValue={kindAt(column)}
              none={texts.notUsed}
              markOptional={false}
              choices={nomineeColumns.map((value) => ({ value, label: texts.kinds[value] }))}
            />
          ))}
          {groups.map((words, index) => {
            const meant = categoriesMeant(words, categories);
            return (
              <SelectField
                key={words}
                name={`group-${index}`}
                label={texts.group(words)}
                defaultValue={meant.some(({ category }) => category === preferred) ? preferred : ''}
                none={texts.groupUnchosen}
                markOptional={false}
                choices={(meant.length > 0 ? meant : categories).map(({ category: value, label }) => ({
                  value,
                  label,
                }))}
              />
            );
          })}
          <div>
            <Button type="submit" look="primary">
              {texts.read}
            </Button>
          </div>
        </form>
      )}
    </Panel>
  );
}

const textIn = (given: FormData, name: string): string => {
  const value = given.get(name);
  return typeof value === 'string' ? value : '';
};

/** Columns that say something, with the first that they say. */
function columnsToShow({ table: { headings, body } }: Reading) {
  const width = Math.max(headings.length, ...body.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => ({
    column,
    heading: headings[column] ?? '',
    sample: body.map(({ cells }) => cells[column] ?? '').find(Boolean) ?? '',
  })).filter(({ heading, sample }) => heading !== '' || sample !== '');
}
