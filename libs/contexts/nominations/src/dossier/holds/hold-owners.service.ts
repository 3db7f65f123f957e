import { Injectable } from '@nestjs/common';
import type { CommandContext } from '#platform/event-sourcing';
import type { DossierEvent } from '../dossier-events.js';
import type { AbandonReason, Attempt } from './attempt.js';
import type { Part } from './held.js';
import type { Hold } from './hold.js';

/** What the owner's stream says of one attempt. `over`: abandoned, or another attempt stated the letter or list. */
export type AttemptOutcome =
  | { readonly outcome: 'undecided' }
  | { readonly outcome: 'over' }
  | {
      readonly outcome: 'stated';
      /** Whom the letter or list names: nobody else goes on, even if held. */
      readonly parts: readonly Part[];
      /** What the dossier is told of those it holds: they went on. */
      readonly event: (hold: Hold) => DossierEvent;
    };

/** One kind of letter or list for which nominees are held. Its stream alone decides whether they go on. */
export interface HoldOwner {
  /** The automation that does what the command itself could not: in its name nominees go on. */
  readonly automation: string;
  owns(stream: string): boolean;
  outcomeOf(attempt: Attempt): Promise<AttemptOutcome>;
  /** Appends that the attempt is abandoned, unless its stream has decided meanwhile. */
  abandon(attempt: Attempt, why: AbandonReason, context: CommandContext): Promise<void>;
}

/** Whose holds may be met in a dossier. Contexts that list nominees of dossiers add themselves when they start. */
@Injectable()
export class HoldOwners {
  private readonly owners: HoldOwner[] = [];

  add(owner: HoldOwner): void {
    this.owners.push(owner);
  }

  of({ owner: { stream } }: Attempt): HoldOwner {
    const found = this.owners.find((candidate) => candidate.owns(stream));
    if (!found) throw new Error(`Nobody here owns holds of ${stream}`);
    return found;
  }
}
