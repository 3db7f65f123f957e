import { Injectable } from '@nestjs/common';
import { dayOf } from '#platform/calendar';
import { Clock } from '#platform/event-sourcing';
import { DataSource } from 'typeorm';
import type { UnitFacts } from './unit.js';
import { UnitListRow } from './unit-list/unit-list.table.js';

/** Units whose last day is over and that left successors. */
@Injectable()
export class DissolvedUnits {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async all(): Promise<readonly Pick<UnitFacts, 'unitId' | 'successors'>[]> {
    const rows = await this.database
      .getRepository(UnitListRow)
      .createQueryBuilder('unit')
      .where('unit.valid_to < :today and cardinality(unit.successors) > 0', {
        today: dayOf(this.clock.now().toISOString()),
      })
      .getMany();
    return rows.map(({ id, successors }) => ({ unitId: id, successors }));
  }
}
