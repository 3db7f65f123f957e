export { isSheetRefused, type LeftOut, type Sheet, type SheetRefusal, type SheetRow } from './sheet.js';
export { lettersOf } from './worksheet.js';
export { readDelimited, readDelimitedFile } from './delimited.js';
export { readWorkbook } from './workbook.js';
export { walkXml } from './xml.js';
