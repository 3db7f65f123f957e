import type { Actor } from '#contexts/organisation';

/** Uploads are found again by who began them, in the dossier for which they were begun. */
export const uploadOwner = ({ personId }: Actor, dossierId: string) => ({ personId, purpose: `dossier ${dossierId}` });
