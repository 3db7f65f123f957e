/** A wrong password and an unknown name are one refusal, and both are slowed down: nobody learns which names exist. */
export type SessionRefusal =
  | { readonly code: 'SIGN_IN_FAILED' }
  | { readonly code: 'SIGN_IN_SLOWED'; readonly until: string }
  | { readonly code: 'PASSWORD_WRONG'; readonly pointer: string }
  | { readonly code: 'PASSWORD_TOO_SHORT'; readonly pointer: string; readonly least: number }
  | { readonly code: 'PASSWORD_HOLDS_USER_NAME'; readonly pointer: string }
  | { readonly code: 'PASSWORD_EASY_TO_GUESS'; readonly pointer: string }
  | { readonly code: 'PASSWORD_UNCHANGED'; readonly pointer: string }
  | { readonly code: 'PASSWORD_MUST_BE_CHANGED' }
  | { readonly code: 'USER_NAME_TAKEN'; readonly pointer: string };
