import { matching, optional, referenceTo, text } from './shape.js';

const ref = matching(/^\d{3}:L[1-9]\d*$/, 'INVALID_REF', 'Dẫn chiếu phải có dạng <kế hoạch>:L<dòng>, ví dụ 004:L167');

/** The fields of everything that stands in the plan. */
export const printed = { ref, wording: text, reading: optional(referenceTo('cách hiểu')) };
export const named = { label: text, ...printed };
