import type { CategoryRule } from '#contexts/programmes';
import { papersWith } from '#platform/documents';

/** What the dossier itself adds to a paper. */
export interface PaperFacts {
  readonly unitName: string;
  readonly roundTitle: string;
  readonly addressee: string;
  readonly nominees: readonly PaperNominee[];
  /** The nominee that the paper is about. */
  readonly nominee?: PaperNominee;
}

export interface PaperNominee {
  readonly name: string;
  readonly kind: CategoryRule['kind'];
  readonly category: string;
  readonly jobTitle?: string;
  readonly organisation?: string;
  readonly initiativeClaimed: boolean;
}

export const paper = papersWith<PaperFacts, 'dossier' | 'nominee'>();
