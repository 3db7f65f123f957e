export { dayInWords, placeAndDate } from './days.js';
export type { Block, OfficialDocument, Signature } from './official-document.js';
export { officialDocumentHtml } from './official-document-html.js';
