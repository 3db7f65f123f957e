/** A type of file that a dossier may carry. */
export interface AllowedType {
  readonly mediaType: string;
  readonly extensions: readonly string[];
  /** A ZIP archive inside, to be looked into before anything else opens it. */
  readonly archive: boolean;
}

const officeOpenXml = 'application/vnd.openxmlformats-officedocument';

export const allowedTypes: readonly AllowedType[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'], archive: false },
  { mediaType: `${officeOpenXml}.wordprocessingml.document`, extensions: ['docx'], archive: true },
  { mediaType: `${officeOpenXml}.spreadsheetml.sheet`, extensions: ['xlsx'], archive: true },
  { mediaType: 'application/vnd.oasis.opendocument.text', extensions: ['odt'], archive: true },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], archive: false },
  { mediaType: 'image/png', extensions: ['png'], archive: false },
];

export const allowedExtensions: readonly string[] = allowedTypes.flatMap((type) => type.extensions);
