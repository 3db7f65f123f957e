import { it } from '@jest/globals';
import { expectToReadWell, type RefusalExamples, sentences } from '#platform/http/testing';
import { fileRefusalTexts } from './refusals.vi.js';

const examples: RefusalExamples<typeof fileRefusalTexts> = {
  FILE_EMPTY: [{}],
  FILE_TOO_LARGE: [{ limit: 25 * 1024 * 1024 }],
  FILE_TYPE_NOT_ALLOWED: [
    { found: 'exe', allowed: ['pdf', 'docx'] },
    { found: 'unknown', allowed: ['pdf'] },
  ],
  FILE_INCOMPLETE: [{ announced: 5_000, received: 1_000 }],
  FILE_EXTENSION_MISMATCH: [
    { given: 'doc', expected: ['pdf'] },
    { given: '', expected: ['pdf'] },
  ],
  FILE_ASKS_FOR_PASSWORD: [{ type: 'docx' }, { type: '' }],
  FILE_OF_OLD_OFFICE: [{ found: 'doc', saveAs: 'docx' }],
  FILE_CUT_SHORT: [{}],
  PDF_SUSPECT: [{ suspicion: 'RUNS_A_SCRIPT' }, { suspicion: 'STARTS_A_PROGRAM' }, { suspicion: 'COMPRESSED_TOO_FAR' }],
  STORAGE_FULL: [{}],
  TOO_MANY_UPLOADS: [{ limit: 50 }],
  UPLOAD_OFFSET_WRONG: [{ offset: 1_048_576 }],
  UPLOAD_INCOMPLETE: [{ length: 5_000, offset: 1_000 }],
  UPLOAD_BUSY: [{}],
  UPLOAD_NOT_FOUND: [{ uploadId: 'u1' }],
  ARCHIVE_SUSPECT: [
    { suspicion: 'TOO_MANY_ENTRIES' },
    { suspicion: 'TOO_LARGE_UNPACKED' },
    { suspicion: 'COMPRESSED_TOO_FAR' },
    { suspicion: 'CARRIES_MACROS' },
    { suspicion: 'FETCHES_PARTS' },
    { suspicion: 'ENCRYPTED' },
    { suspicion: 'BROKEN' },
  ],
};

it.each(sentences(fileRefusalTexts, examples))('%s reads well: %s', (_code, sentence) => expectToReadWell(sentence));
