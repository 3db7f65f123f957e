import type { PackItem } from '../../../api/generated';

export interface PublishedPack {
  readonly packId: string;
  /** Of the newest version. */
  readonly title: string;
  readonly issuer: string;
  /** The newest first. */
  readonly versions: readonly PackItem[];
}

export function byPack(items: readonly PackItem[]): readonly PublishedPack[] {
  return [...new Set(items.map(({ packId }) => packId))].sort().flatMap((packId) => {
    const versions = items.filter((item) => item.packId === packId).sort((one, other) => other.version - one.version);
    const [newest] = versions;
    return newest ? [{ packId, title: newest.title, issuer: newest.issuer, versions }] : [];
  });
}
