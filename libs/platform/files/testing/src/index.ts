export { zip, type ZipEntry } from './zip.js';
export { compoundFile, docx, jpeg, odt, pdf, png, xlsx } from './sample-files.js';
