/** What leaves a line beside the audit: about who gets in, not about the work. */
export const accessKinds = ['signed_in', 'failed', 'slowed', 'account_given', 'password_changed', 'forbidden'] as const;

export type AccessKind = (typeof accessKinds)[number];
