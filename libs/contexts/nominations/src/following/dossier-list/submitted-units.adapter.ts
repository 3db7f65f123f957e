import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DossierListEntity } from './dossier-list.table.js';

/** Units of which everything that they opened in a round has been sent in. */
@Injectable()
export class SubmittedUnits {
  constructor(private readonly database: DataSource) {}

  async of(roundId: string): Promise<readonly string[]> {
    const rows = await this.database
      .getRepository(DossierListEntity)
      .createQueryBuilder('dossier')
      .select('dossier.unit_id', 'unitId')
      .where('dossier.round_id = :roundId', { roundId })
      .groupBy('dossier.unit_id')
      .having(`bool_and(dossier.situation not in ('Draft', 'Returned')) and bool_or(dossier.submissions > 0)`)
      .getRawMany<{ unitId: string }>();
    return rows.map(({ unitId }) => unitId);
  }
}
