import { isDay } from '#platform/calendar';
import { own } from '#platform/event-sourcing';
import { listForm } from './forms/list-form.js';
import { letterForm, startOfLetter } from './forms/letter-form.js';
import { minutesForm, startOfMinutes } from './forms/minutes-form.js';
import { reportForm, startOfReport } from './forms/report-form.js';
import type { PaperFacts, PaperFields, PaperKind } from './paper.js';

export interface PaperField {
  readonly name: string;
  readonly label: string;
  /** `line` is one line, `text` several paragraphs, `day` a yyyy-mm-dd. */
  readonly input: 'line' | 'text' | 'day';
  readonly required: boolean;
  readonly hint?: string;
}

export interface PaperSection {
  readonly title: string;
  readonly fields: readonly PaperField[];
}

/** What a paper asks for: the one definition behind the form on the screen, the check, and the page. */
export type PaperForm = readonly PaperSection[];

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

export function paperForm(kind: PaperKind, { nominee }: Pick<PaperFacts, 'nominee'>): PaperForm {
  switch (kind) {
    case 'submission_letter':
      return letterForm;
    case 'nominee_list':
      return listForm;
    case 'minutes_council':
    case 'minutes_steering_committee':
      return minutesForm;
    case 'achievement_report':
      return reportForm(nominee);
  }
}

/** What an unwritten paper begins with. */
export function startOf(kind: PaperKind, facts: PaperFacts): PaperFields {
  switch (kind) {
    case 'submission_letter':
      return startOfLetter(facts);
    case 'nominee_list':
      return {};
    case 'minutes_council':
    case 'minutes_steering_committee':
      return startOfMinutes(facts);
    case 'achievement_report':
      return startOfReport(facts);
  }
}

/** A draft may be unfinished, but holds nothing that the paper has no room for. */
export function faultsOf(form: PaperForm, fields: PaperFields): readonly PaperFieldRejection[] {
  const known = new Map(fieldsOf(form).map((field) => [field.name, field]));
  return Object.entries(fields).flatMap(([name, value]): PaperFieldRejection[] => {
    const field = known.get(name);
    const pointer = `/fields/${name}`;
    if (!field) return [{ code: 'PAPER_FIELD_UNKNOWN', pointer, field: name }];
    const { label, input } = field;
    if (value.length > longest[input])
      return [{ code: 'PAPER_FIELD_TOO_LONG', pointer, label, longest: longest[input] }];
    return input === 'day' && value !== '' && !isDay(value) ? [{ code: 'PAPER_FIELD_NO_DAY', pointer, label }] : [];
  });
}

export function missingFields(form: PaperForm, fields: PaperFields): readonly PaperFieldMissing[] {
  return fieldsOf(form)
    .filter(({ name, required }) => required && !own(fields, name)?.trim())
    .map(({ name, label }) => ({ code: 'PAPER_FIELD_MISSING', pointer: `/fields/${name}`, label }));
}

const fieldsOf = (form: PaperForm): readonly PaperField[] => form.flatMap(({ fields }) => fields);
