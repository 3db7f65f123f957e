import { isDay } from '#platform/calendar';
import type { PaperFields } from './paper-fields.js';

export interface PaperField<Name extends string = string> {
  readonly name: Name;
  readonly label: string;
  /** `line` is one line, `text` several paragraphs, `day` a yyyy-mm-dd. */
  readonly input: 'line' | 'text' | 'day';
  readonly required: boolean;
  readonly hint?: string;
}

export interface PaperSection<Name extends string = string> {
  readonly title: string;
  readonly fields: readonly PaperField<Name>[];
}

/** What a paper asks for: the one definition behind the form on the screen, the check, and the page. */
export type PaperForm<Name extends string = string> = readonly PaperSection<Name>[];

type More = Partial<Pick<PaperField, 'required' | 'hint'>>;

const field =
  (input: PaperField['input']) =>
  <Name extends string>(name: Name, label: string, more: More = {}): PaperField<Name> => ({
    name,
    label,
    input,
    required: false,
    ...more,
  });

export const line = /* @__PURE__ */ field('line');
export const text = /* @__PURE__ */ field('text');
export const day = /* @__PURE__ */ field('day');

export const required = { required: true } as const;

export type PaperFieldRejection =
  | { readonly code: 'PAPER_FIELD_UNKNOWN'; readonly pointer: string; readonly field: string }
  | {
      readonly code: 'PAPER_FIELD_TOO_LONG';
      readonly pointer: string;
      readonly label: string;
      readonly longest: number;
    }
  | { readonly code: 'PAPER_FIELD_NO_DAY'; readonly pointer: string; readonly label: string };

export type PaperFieldMissing = {
  readonly code: 'PAPER_FIELD_MISSING';
  readonly pointer: string;
  readonly label: string;
};

const longest: Readonly<Record<PaperField['input'], number>> = { line: 300, text: 20_000, day: 10 };

/** A draft may be unfinished, but holds nothing that the paper has no room for. */
export function faultsOf(form: PaperForm, fields: PaperFields): readonly PaperFieldRejection[] {
  const known = new Map(fieldsOf(form).map((one) => [one.name, one]));
  return Object.entries(fields).flatMap(([name, value]): PaperFieldRejection[] => {
    const asked = known.get(name);
    const pointer = `/fields/${name}`;
    if (!asked) return [{ code: 'PAPER_FIELD_UNKNOWN', pointer, field: name }];
    const { label, input } = asked;
    if (value.length > longest[input])
      return [{ code: 'PAPER_FIELD_TOO_LONG', pointer, label, longest: longest[input] }];
    return input === 'day' && value !== '' && !isDay(value) ? [{ code: 'PAPER_FIELD_NO_DAY', pointer, label }] : [];
  });
}

export function missingFields(form: PaperForm, fields: PaperFields): readonly PaperFieldMissing[] {
  return fieldsOf(form)
    .filter(({ name, required: isRequired }) => isRequired && !fields[name]?.trim())
    .map(({ name, label }) => ({ code: 'PAPER_FIELD_MISSING', pointer: `/fields/${name}`, label }));
}

const fieldsOf = (form: PaperForm): readonly PaperField[] => form.flatMap(({ fields }) => fields);
