import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { registerView } from '#platform/read-models';
import type { UnitCategory, UnitEvent } from '../unit.js';
import { projectUnit, type UnitRow } from './unit-list.js';

@Entity({ name: 'unit_list' })
export class UnitListRow implements UnitRow {
  @PrimaryColumn('text') id: string;
  @Column({ type: 'text', collation: 'vi-x-icu' }) name: string;
  @Index() @Column('text') category: UnitCategory;
  @Column('text', { name: 'valid_from' }) validFrom: string;
  @Column('text', { name: 'valid_to', nullable: true }) validTo: string | null;
  @Column('text', { array: true }) successors: string[];
}

export const unitListView = registerView<UnitListRow>(
  {
    name: 'unit-list',
    version: 1,
    handles: ['UnitRegistered', 'UnitDissolved'] satisfies UnitEvent['type'][],
    keys: ({ data }) => [(data as UnitEvent['data']).unitId],
    project: (row, event) => projectUnit(row, event as unknown as UnitEvent) as UnitListRow | undefined,
  },
  UnitListRow,
);
