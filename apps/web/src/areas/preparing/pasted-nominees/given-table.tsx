import { type SubmitEvent, useState } from 'react';
import type { RoundDetails } from '#contexts/programmes';
import { usePreparingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { Field } from '../../../ui/fields/field';
import { FileInput } from '../../../ui/fields/file-input';
import parts from '../../../ui/display/parts.module.css';
import { SelectField } from '../../../ui/fields/select-field';
import { TextArea } from '../../../ui/fields/text-area';
import { Panel } from '../../../ui/display/panel';
import { isSheetRefused, readDelimited, type Sheet, type SheetRefusal } from '#platform/spreadsheets';

/** Takes a table: pasted, or from a file, which never leaves this computer. */
export function GivenTable({
  categories,
  onRead,
}: {
  categories: RoundDetails['categories'];
  onRead: (sheet: Sheet, category: string) => void;
}) {
  const { pastedNominees: texts } = usePreparingTexts();
  const [fault, setFault] = useState<{ readonly field: 'table' | 'file'; readonly message: string }>();
  const read = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const file = given.get('file');
    const fromFile = file instanceof File && file.size > 0;
    const field = fromFile ? 'file' : 'table';
    const sheet = fromFile ? await sheetOf(file) : readDelimited(given.get('table') as string);
    if (isSheetRefused(sheet)) return setFault({ field, message: refusalText(texts.refusals, sheet) });
    if (sheet.rows.length === 0) return setFault({ field, message: texts.nothing });
    onRead(sheet, given.get('category') as string);
  };
  const errorAt = (field: 'table' | 'file') => (fault?.field === field ? fault.message : undefined);
  return (
    <Panel title={texts.source}>
      <form className={parts.stack} noValidate onSubmit={(event) => void read(event)}>
        <TextArea
          name="table"
          label={texts.area}
          hint={texts.areaHint}
          rows={8}
          required
          error={errorAt('table')}
          wrap="off"
          spellCheck={false}
        />
        <Field id="file" label={texts.file} hint={texts.fileHint} error={errorAt('file')}>
          {(described) => <FileInput {...described} name="file" accept=".xlsx,.csv,.tsv,.txt" />}
        </Field>
        <SelectField
          name="category"
          label={texts.category}
          choices={categories.map(({ category: value, label }) => ({ value, label }))}
        />
        <div>
          <Button type="submit" look="primary">
            {texts.read}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

/** Read with what it takes only when there is a file. */
async function sheetOf(file: File): Promise<Sheet | SheetRefusal> {
  const { readGivenFile } = await import('./given-file');
  return readGivenFile(file);
}

function refusalText(
  texts: ReturnType<typeof usePreparingTexts>['pastedNominees']['refusals'],
  refusal: SheetRefusal,
): string {
  return 'limit' in refusal ? texts[refusal.code](refusal.limit) : texts[refusal.code];
}
