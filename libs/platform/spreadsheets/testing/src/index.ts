export { type GivenSheet, workbook, type WorkbookOptions } from './workbook.js';
