import { zip, type ZipEntry } from './zip.js';

/** The smallest files that are truly of their type; different texts make different files. */
export const pdf = (text = 'Tờ trình'): Buffer =>
  Buffer.from(
    `%PDF-1.4\n% ${text}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

export const png = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

export const jpeg = (): Buffer => Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb0043000101ffd9', 'hex');

export const docx = (...more: readonly ZipEntry[]): Buffer =>
  officeOpenXml('wordprocessingml.document', 'word/document.xml', more);

export const xlsx = (...more: readonly ZipEntry[]): Buffer =>
  officeOpenXml('spreadsheetml.sheet', 'xl/workbook.xml', more);

export const odt = (...more: readonly ZipEntry[]): Buffer =>
  zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', content: '<office:document-content/>' },
    ...more,
  ]);

/** A compound file of before 2007 in which nothing lies but the names of its streams. */
export const compoundFile = (...streams: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...streams.map((name) => Buffer.concat([Buffer.from(name, 'utf16le'), Buffer.alloc(128)]).subarray(0, 128)),
  ]);

function officeOpenXml(kind: string, part: string, more: readonly ZipEntry[]): Buffer {
  const contentType = `application/vnd.openxmlformats-officedocument.${kind}.main+xml`;
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${contentType}"/></Types>`;
  return zip([{ name: '[Content_Types].xml', content: types }, { name: part, content: '<document/>' }, ...more]);
}
