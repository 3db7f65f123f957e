import { useEffect, useRef } from 'react';
import { inVietnamese, isDay } from '#platform/calendar';
import type { PaperDetails } from '../../../api/generated';
import { DateField } from '../../../ui/fields/date-field';
import type { FieldError } from '../../../ui/feedback/problem-fields';
import { TextArea } from '../../../ui/fields/text-area';
import { TextField, type TextFieldProps } from '../../../ui/fields/text-field';
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
    const text = writing.fields[name] ?? '';
    const given = {
      name: idOf(name),
      label,
      hint,
      required,
      readOnly,
      error: faults.find((fault) => fault.field === idOf(name))?.message,
    };
    const change = (value: string) => onChange(name, value);
    return <Control key={name} {...{ given, input, text, change }} renewal={writing.renewals[name] ?? 0} />;
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

interface ControlProps {
  readonly given: Pick<TextFieldProps, 'name' | 'label' | 'hint' | 'required' | 'readOnly' | 'error'>;
  readonly input: PaperField['input'];
  readonly text: string;
  readonly renewal: number;
  readonly change: (text: string) => void;
}

/** Rewritten when its words were changed from elsewhere, and then in its place: whoever stands in it goes on there. */
function Control({ given, input, text, renewal, change }: ControlProps) {
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = useRef(renewal);
  useEffect(() => {
    const element = line.current ?? area.current;
    if (shown.current === renewal || !element) return;
    shown.current = renewal;
    element.value = isDay(text) ? inVietnamese(text) : text;
  }, [renewal, text]);
  if (input === 'day') return <DateField ref={line} {...given} value={text} onChange={change} />;
  const typed = { ...given, defaultValue: text };
  if (input === 'text')
    return <TextArea ref={area} {...typed} rows={5} onChange={({ target }) => change(target.value)} />;
  return <TextField ref={line} {...typed} autoComplete="off" onChange={({ target }) => change(target.value)} />;
}
