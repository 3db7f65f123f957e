import type { Decider, DomainEvent, EventCatalogue } from '#platform/event-sourcing';

/** Neither the user name nor anything of the password: an event cannot be forgotten. */
export type AccountEvent = DomainEvent<'AccountGiven', { personId: string; by: string }>;

export const accountCatalogue: EventCatalogue<AccountEvent> = {
  AccountGiven: {
    version: 1,
    meaning: 'A person received an account to sign in with, or another password in its place.',
  },
};

export interface Account {
  readonly given: boolean;
}

export const accountStream = (personId: string): string => `account-${personId}`;

const accountDecider: Decider<Account, AccountEvent> = { initial: { given: false }, evolve: () => ({ given: true }) };

export const accountAggregate = { decider: accountDecider, catalogue: accountCatalogue };
