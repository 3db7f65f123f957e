import { createHash } from 'node:crypto';

/** How secrets are kept: tokens of cookies, and names, since some type their password where the name belongs. */
export const hashed = (text: string): Buffer => createHash('sha256').update(text).digest();
