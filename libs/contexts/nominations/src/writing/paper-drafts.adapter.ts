import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PaperFields } from '#platform/documents';
import type { PaperKind } from '../papers/papers.js';
import type { PaperKey } from './paper-key.js';

export interface PaperDraft {
  readonly fields: PaperFields;
  /** Counts the saves, from 1. */
  readonly revision: number;
  readonly savedAt: Date;
  readonly savedBy: string;
}

interface Row {
  readonly kind: PaperKind;
  readonly nominee_id: string;
  readonly fields: PaperFields;
  readonly revision: number;
  readonly saved_at: Date;
  readonly saved_by: string;
}

const columns = 'kind, nominee_id, fields, revision, saved_at, saved_by';

/** Papers being written, each with the number of its last save. */
@Injectable()
export class PaperDrafts {
  constructor(private readonly database: DataSource) {}

  async find({ dossierId, kind, nomineeId = '' }: PaperKey): Promise<PaperDraft | undefined> {
    const [row] = await this.database.query<Row[]>(
      `select ${columns} from drafts.papers where dossier_id = $1 and kind = $2 and nominee_id = $3`,
      [dossierId, kind, nomineeId],
    );
    return row && draftOf(row);
  }

  async ofDossier(dossierId: string): Promise<readonly (PaperDraft & Omit<PaperKey, 'dossierId'>)[]> {
    const rows = await this.database.query<Row[]>(`select ${columns} from drafts.papers where dossier_id = $1`, [
      dossierId,
    ]);
    return rows.map((row) => ({
      ...draftOf(row),
      kind: row.kind,
      ...(row.nominee_id && { nomineeId: row.nominee_id }),
    }));
  }

  /**
   * Saves where the last save is still the expected one; without an expectation, over whatever is there.
   * @returns undefined when somebody else has saved in between
   */
  async save(
    { dossierId, kind, nomineeId = '' }: PaperKey,
    fields: PaperFields,
    expected: number | undefined,
    by: string,
    at: Date,
  ): Promise<PaperDraft | undefined> {
    const given = [dossierId, kind, nomineeId, JSON.stringify(fields), at, by];
    const rows = await this.database.query<Row[]>(
      `insert into drafts.papers (dossier_id, kind, nominee_id, fields, revision, saved_at, saved_by)
       select $1::text, $2::text, $3::text, $4::json, 1, $5::timestamptz, $6::text
         where coalesce($7::int, 0) = 0 or exists (select from drafts.papers where dossier_id = $1 and kind = $2 and nominee_id = $3)
       on conflict (dossier_id, kind, nominee_id) do update
         set fields = excluded.fields, revision = papers.revision + 1, saved_at = excluded.saved_at, saved_by = excluded.saved_by
         where $7::int is null or papers.revision = $7::int
       returning ${columns}`,
      [...given, expected ?? null],
    );
    return rows[0] && draftOf(rows[0]);
  }
}

const draftOf = ({ fields, revision, saved_at: savedAt, saved_by: savedBy }: Row): PaperDraft => ({
  fields,
  revision,
  savedAt,
  savedBy,
});
