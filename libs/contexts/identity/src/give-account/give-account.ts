import { accepted, type Decision } from '#platform/event-sourcing';
import type { AccountEvent } from '../account.js';

export interface GiveAccount {
  readonly personId: string;
  readonly by: string;
}

/** Whether it is the first one or another makes no difference: each time somebody else knows how to come in. */
export const giveAccount = (command: GiveAccount): Decision<AccountEvent> =>
  accepted({ type: 'AccountGiven', data: command });
