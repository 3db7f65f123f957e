export { AttachmentStore, type GivenFile, isRefused, type StoredFile } from './attachment-store.js';
export { cleanFileName } from './file-name.js';
export { DiskAttachmentStore } from './disk-attachment-store.js';
export type { ArchiveSuspicion, FileRefusal } from './file-refusal.js';
export { type Upload, type UploadOwner, type UploadRefusal, Uploads } from './uploads.js';
export { fileRefusalTexts } from './refusals.vi.js';
