import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { unitDecider, type UnitEvent } from '../unit.js';
import { dissolveUnit, type DissolveUnit } from './dissolve-unit.js';

const registered: UnitEvent = {
  type: 'UnitRegistered',
  data: {
    unitId: 'so-ngoai-vu',
    name: 'Sở Ngoại vụ',
    category: 'so_ban_nganh',
    validFrom: '2008-08-01',
    by: 'quan-tri',
  },
};
const command: DissolveUnit = {
  unitId: 'so-ngoai-vu',
  on: '2025-02-28',
  successors: ['van-phong-ubnd-thanh-pho'],
  document: 'Nghị quyết của HĐND Thành phố ngày 25/02/2025',
  by: 'quan-tri',
};
const dissolved: UnitEvent = { type: 'UnitDissolved', data: command };

describe('dissolving a unit', () => {
  it('ends it on its last day and names the successors', () => {
    given(unitDecider, registered)
      .when((unit) => dissolveUnit(command, unit))
      .then(dissolved);
  });

  it('happens once', () => {
    given(unitDecider, registered, dissolved)
      .when((unit) => dissolveUnit(command, unit))
      .thenNothing();
  });

  it('is not rewritten by another resolution', () => {
    given(unitDecider, registered, dissolved)
      .when((unit) => dissolveUnit({ ...command, on: '2025-06-30' }, unit))
      .thenRejected({ code: 'UNIT_ALREADY_DISSOLVED', on: '2025-02-28', document: command.document });
  });

  it('names every fault at once', () => {
    given(unitDecider, registered)
      .when((unit) => dissolveUnit({ ...command, on: '2000-01-01', successors: ['so-ngoai-vu'] }, unit))
      .thenRejected(
        { code: 'UNIT_ENDS_BEFORE_IT_BEGINS', pointer: '/on', validFrom: '2008-08-01', validTo: '2000-01-01' },
        { code: 'UNIT_SUCCEEDS_ITSELF', pointer: '/successors' },
      );
  });

  it('needs a unit', () => {
    given(unitDecider)
      .when((unit) => dissolveUnit(command, unit))
      .thenRejected({ code: 'UNIT_NOT_FOUND', unitId: 'so-ngoai-vu' });
  });
});
