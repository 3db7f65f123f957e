import { walkXml } from '#platform/spreadsheets';
import type { ArchiveSuspicion } from './file-refusal.js';

/** Of relationships and content types, which are small in every honest document. */
const mostKept = 4 * 1024 * 1024;

const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The storage of macros, by the name that Office itself looks for, whatever the part is called. */
const macroStorage = Buffer.from('_VBA_PROJECT', 'utf16le');

const macroTypes = /macroenabled|vbaproject|vbadata|activex|intlmacrosheet|macrosheet/i;

/** What may lead out of a document: a reader follows it only when a person presses it, or shows a picture. */
const harmless = new Set(['hyperlink', 'image']);

/** Looks at one part of an office document while it is unpacked. */
export interface PartLook {
  see(chunk: Buffer): void;
  suspicion(): ArchiveSuspicion | undefined;
}

export function lookInto(name: string): PartLook {
  if (/(^|\/)\[Content_Types\]\.xml$/i.test(name)) return whole(suspicionOfTypes);
  if (/\.rels$/i.test(name)) return whole(suspicionOfRelationships);
  return compoundPart();
}

function whole(judge: (bytes: Buffer) => ArchiveSuspicion | undefined): PartLook {
  const chunks: Buffer[] = [];
  let length = 0;
  return {
    see(chunk) {
      length += chunk.length;
      if (length <= mostKept) chunks.push(chunk);
    },
    suspicion: () => (length > mostKept ? 'BROKEN' : judge(Buffer.concat(chunks))),
  };
}

function suspicionOfTypes(bytes: Buffer): ArchiveSuspicion | undefined {
  let carries = false;
  walkXml(bytes, { opened: ({ attributes }) => (carries ||= macroTypes.test(attributes.ContentType ?? '')) });
  return carries ? 'CARRIES_MACROS' : undefined;
}

function suspicionOfRelationships(bytes: Buffer): ArchiveSuspicion | undefined {
  let suspicion: ArchiveSuspicion | undefined;
  walkXml(bytes, {
    opened: ({ attributes: { Type = '', TargetMode = '' } }) => {
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      if (macroTypes.test(kind)) suspicion = 'CARRIES_MACROS';
      else if (TargetMode.toLowerCase() === 'external' && !harmless.has(kind)) suspicion ??= 'FETCHES_PARTS';
    },
  });
  return suspicion;
}

/** An object of before 2007 within the document: allowed unless macros lie in it. */
function compoundPart(): PartLook {
  let isCompound: boolean | undefined;
  let tail = Buffer.alloc(0);
  let carries = false;
  return {
    see(chunk) {
      if (carries || isCompound === false) return;
      const seen = Buffer.concat([tail, chunk]);
      if (isCompound === undefined && seen.length >= compound.length)
        isCompound = seen.subarray(0, compound.length).equals(compound);
      carries = isCompound === true && seen.includes(macroStorage);
      tail = isCompound === undefined ? seen : Buffer.from(seen.subarray(-macroStorage.length));
    },
    suspicion: () => (carries ? 'CARRIES_MACROS' : undefined),
  };
}
