import type { RecordedEvent } from '#platform/event-sourcing';
import type { PackEvent } from '../published-pack.js';

export interface PackListRow {
  /** `<packId>@<version>` */
  readonly id: string;
  readonly packId: string;
  readonly version: number;
  readonly title: string;
  readonly issuer: string;
  readonly programme: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
}

export const packVersionId = (packId: string, version: number): string => `${packId}@${version}`;

export function projectPack({ data, metadata }: RecordedEvent<PackEvent>): PackListRow {
  const { packId, version, pack, by } = data;
  const { title, issuer, programme } = pack;
  return {
    id: packVersionId(packId, version),
    packId,
    version,
    title,
    issuer,
    programme: programme.title,
    publishedAt: metadata.at,
    publishedBy: by,
  };
}
