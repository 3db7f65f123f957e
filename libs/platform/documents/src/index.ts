export { dayInWords, placeAndDate } from './days.js';
export { inSentence, type Label } from './label.js';
export type { Block, OfficialDocument, Signature } from './official-document.js';
export { officialDocumentHtml } from './official-document-html.js';
export { type Paper, papersWith } from './paper.js';
export { type PaperFields, sameFields } from './paper-fields.js';
export {
  day,
  faultsOf,
  line,
  missingFields,
  type PaperField,
  type PaperFieldMissing,
  type PaperFieldRejection,
  type PaperForm,
  type PaperSection,
  required,
  text,
} from './paper-form.js';
export { signatureOf, signer } from './signer.js';
export { linesOf, numbered, paragraphs, paragraphsIfAny, written } from './written.js';
