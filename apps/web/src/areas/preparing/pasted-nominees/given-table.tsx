import { useState } from 'react';
import type { RoundDetails } from '#contexts/programmes';
import { usePreparingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { KeptForm } from '../../../ui/commands/kept-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { Field } from '../../../ui/fields/field';
import { FileInput } from '../../../ui/fields/file-input';
import parts from '../../../ui/display/parts.module.css';
import { SelectField } from '../../../ui/fields/select-field';
import { TextArea } from '../../../ui/fields/text-area';
import { Panel } from '../../../ui/display/panel';
import { isSheetRefused, readDelimited, type Sheet, type SheetRefusal } from '#platform/spreadsheets';

/** Takes a table: pasted, or from a file, which never leaves this computer. */
export function GivenTable({
  dossierId,
  categories,
  onRead,
}: {
  dossierId: string;
  categories: RoundDetails['categories'];
  onRead: (sheet: Sheet, category: string) => void;
}) {
  const { pastedNominees: texts } = usePreparingTexts();
  const [fault, setFault] = useState<{ readonly field: 'table' | 'file'; readonly message: string }>();
  const form = useKeptForm(['paste-nominees', dossierId], { table: '', category: '' });
  const read = async ({ table, category }: { table: string; category: string }, file: File | undefined) => {
    const field = file ? 'file' : 'table';
    const sheet = file ? await sheetOf(file) : readDelimited(table);
    if (isSheetRefused(sheet)) return setFault({ field, message: refusalText(texts.refusals, sheet) });
    if (sheet.rows.length === 0) return setFault({ field, message: texts.nothing });
    form.kept.given({ table, category });
    onRead(sheet, category);
  };
  const errorAt = (field: 'table' | 'file') => (fault?.field === field ? fault.message : undefined);
  return (
    <Panel title={texts.source}>
      <KeptForm
        form={form}
        className={parts.stack}
        onSubmit={(event) => {
          const [file] = event.currentTarget.querySelector<HTMLInputElement>('#file')?.files ?? [];
          void form.handleSubmit((given) => read(given, file))(event);
        }}
      >
        <TextArea
          label={texts.area}
          hint={texts.areaHint}
          rows={8}
          required
          error={errorAt('table')}
          wrap="off"
          spellCheck={false}
          {...form.register('table')}
        />
        <Field id="file" label={texts.file} hint={texts.fileHint} error={errorAt('file')}>
          {(described) => <FileInput {...described} name="file" accept=".xlsx,.csv,.tsv,.txt" />}
        </Field>
        <SelectField
          label={texts.category}
          choices={categories.map(({ category: value, label }) => ({ value, label }))}
          {...form.register('category')}
        />
        <div>
          <Button type="submit" look="primary">
            {texts.read}
          </Button>
        </div>
      </KeptForm>
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
