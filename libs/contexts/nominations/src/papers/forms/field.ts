import type { PaperField } from '../paper-form.js';

type More = Partial<Pick<PaperField, 'required' | 'hint'>>;

const field =
  (input: PaperField['input']) =>
  (name: string, label: string, more: More = {}): PaperField => ({ name, label, input, required: false, ...more });

export const line = field('line');
export const text = field('text');
export const day = field('day');

export const required = { required: true } as const;
