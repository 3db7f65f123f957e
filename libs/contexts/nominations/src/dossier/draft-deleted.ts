import type { OpenedDossier } from './dossier.js';

export type DraftDeleted = {
  readonly code: 'DRAFT_DELETED';
  readonly by: string;
  /** The name where persons are known. */
  readonly byName?: string;
};

/** Nothing more can be done with a draft that its unit has deleted: whoever comes later reads who did it. */
export const draftDeleted = ({ deletedBy }: OpenedDossier): DraftDeleted | undefined =>
  deletedBy === undefined ? undefined : { code: 'DRAFT_DELETED', by: deletedBy };
