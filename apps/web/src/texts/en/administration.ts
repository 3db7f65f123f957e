import type { Texts } from '../texts';

export const administration: Texts['administration'] = {
  title: 'Administration',
  required: (label) => `“${label}” has not been filled in.`,
  unit: 'Unit',
  unitNotChosen: 'No unit of the list has been chosen.',
  dissolvedSince: (day) => `existed until the end of ${day}`,
  document: 'Document it rests on',
  documentExample: 'For example: Công văn số 130/SGDĐT ngày 10/6/2025',
  reason: 'Reason',
  planWording: 'The plan',
  reading: (id) => `reading ${id}`,
  exportTable: 'Download table (CSV)',
  print: 'Print',
};
