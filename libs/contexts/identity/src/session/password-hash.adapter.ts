import { argon2id, hash, verify } from 'argon2';

const cost = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost);

const hashOfNobody = hashPassword('nobody has this password');

/** Without a hash it does the same work in vain, so that time does not tell whether an account exists. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await hashOfNobody), password.normalize('NFC'));
  return matches && passwordHash !== undefined;
}
