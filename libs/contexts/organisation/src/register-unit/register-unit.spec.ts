import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { unitDecider, type UnitEvent } from '../unit.js';
import { registerUnit, type RegisterUnit } from './register-unit.js';

const district: RegisterUnit = {
  unitId: 'quan-ba-dinh',
  name: 'Quận Ba Đình',
  category: 'quan_huyen_thi_xa',
  validFrom: '2008-08-01',
  validTo: '2025-06-30',
  by: 'quan-tri',
};
const registered: UnitEvent = { type: 'UnitRegistered', data: district };

describe('registering a unit', () => {
  it('makes it known with the days of its existence', () => {
    given(unitDecider)
      .when((unit) => registerUnit(district, unit))
      .then(registered);
  });

  it('is the same registration when nothing differs', () => {
    given(unitDecider, registered)
      .when((unit) => registerUnit(district, unit))
      .thenNothing();
  });

  it('stays the same registration after the unit was dissolved', () => {
    const dissolved: UnitEvent = {
      type: 'UnitDissolved',
      data: {
        unitId: 'quan-ba-dinh',
        on: '2025-06-30',
        successors: ['phuong-ba-dinh'],
        document: 'NQ 1656',
        by: 'quan-tri',
      },
    };
    given(unitDecider, registered, dissolved)
      .when((unit) => registerUnit(district, unit))
      .thenNothing();
  });

  it('does not give one id to two units', () => {
    given(unitDecider, registered)
      .when((unit) => registerUnit({ ...district, name: 'Quận Đống Đa' }, unit))
      .thenRejected({ code: 'UNIT_ID_TAKEN', pointer: '/unitId', unitId: 'quan-ba-dinh' });
  });

  it('refuses a last day before the first', () => {
    given(unitDecider)
      .when((unit) => registerUnit({ ...district, validTo: '2008-07-31' }, unit))
      .thenRejected({
        code: 'UNIT_ENDS_BEFORE_IT_BEGINS',
        pointer: '/validTo',
        validFrom: '2008-08-01',
        validTo: '2008-07-31',
      });
  });
});
