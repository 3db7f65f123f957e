import { chmod, lchown, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ServerUser } from './server-user.js';

/** The data belong to somebody else, as copies do that root has made, and this process may not change that. */
export class ForeignData extends Error {
  constructor(
    readonly directory: string,
    readonly owner: number,
  ) {
    super(`${directory} belongs to user ${owner}`);
  }
}

/** @throws ForeignData where an ordinary user finds data of another one */
export async function checkOwner(directory: string, names: readonly string[]): Promise<void> {
  const own = process.getuid?.();
  if (own === undefined || own === 0) return;
  for (const name of names) {
    const uid = await ownerOf(path.join(directory, name));
    if (uid !== undefined && uid !== own) throw new ForeignData(directory, uid);
  }
}

/** Gives a cluster that root has copied to the user of the server, who would be refused otherwise. */
export async function giveCluster(cluster: string, { uid, gid }: ServerUser): Promise<void> {
  if (uid === undefined || gid === undefined || (await ownerOf(cluster)) === uid) return;
  await chmod(cluster, 0o700);
  await giveEverything(cluster, uid, gid);
}

/** The directory itself comes last: a start that is interrupted does it again. */
async function giveEverything(directory: string, uid: number, gid: number): Promise<void> {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory()) await giveEverything(file, uid, gid);
    else await lchown(file, uid, gid);
  }
  await lchown(directory, uid, gid);
}

const ownerOf = (file: string): Promise<number | undefined> =>
  stat(file).then(
    ({ uid }) => uid,
    () => undefined,
  );
