import type { PaperDetails } from '../../../api/generated';
import { DateField } from '../../../ui/fields/date-field';
import type { FieldError } from '../../../ui/feedback/problem-fields';
import { TextArea } from '../../../ui/fields/text-area';
import { TextField } from '../../../ui/fields/text-field';
import type { AutosaveState } from '../save-paper/autosave';
import styles from './paper-fields.module.css';

type PaperField = PaperDetails['form'][number]['fields'][number];

interface PaperFieldsProps {
  readonly form: PaperDetails['form'];
  readonly writing: AutosaveState;
  readonly faults: readonly FieldError[];
  readonly readOnly: boolean;
  readonly onChange: (field: string, value: string) => void;
}

/** The id of a field's control: what a pointer of the service leads to. */
const idOf = (name: string): string => `fields.${name}`;

export function PaperFields({ form, writing, faults, readOnly, onChange }: PaperFieldsProps) {
  const control = (field: PaperField) => {
    const { name, label, hint, required, input } = field;
    // a field that was changed from elsewhere is drawn anew, the others are never rewritten while somebody types
    const key = `${name} ${writing.renewals[name] ?? 0}`;
    const given = {
      name: idOf(name),
      label,
      hint,
      required,
      readOnly,
      error: faults.find((fault) => fault.field === idOf(name))?.message,
    };
    const text = writing.fields[name] ?? '';
    if (input === 'day') return <DateField key={key} {...given} value={text} onChange={(day) => onChange(name, day)} />;
    if (input === 'text')
      return (
        <TextArea
          key={key}
          {...given}
          rows={5}
          defaultValue={text}
          onChange={({ target }) => onChange(name, target.value)}
        />
      );
    return (
      <TextField
        key={key}
        {...given}
        autoComplete="off"
        defaultValue={text}
        onChange={({ target }) => onChange(name, target.value)}
      />
    );
  };
  return (
    <>
      {form.map(({ title, fields }) => (
        <fieldset key={title} className={styles.section}>
          <legend className={styles.title}>{title}</legend>
          {fields.map(control)}
        </fieldset>
      ))}
    </>
  );
}
