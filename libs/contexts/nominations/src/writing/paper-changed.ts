import type { PaperFields } from '#platform/documents';

/**
 * Somebody saved in between. What stands there now comes along, so that both can be laid side by side, field by
 * field.
 */
export type PaperChanged = {
  readonly code: 'PAPER_CHANGED';
  readonly revision: number;
  readonly fields: PaperFields;
  readonly savedAt?: string;
  readonly savedBy?: string;
  readonly savedByName?: string;
};
