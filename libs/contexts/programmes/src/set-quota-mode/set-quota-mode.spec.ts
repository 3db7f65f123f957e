import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { roundDecider, type RoundEvent } from '../round.js';
import { hanoi, interimCity, interimState } from '../testing/hanoi.adapter.js';
import { aboutOpened } from '../testing/when-open.js';
import { setQuotaMode, type SetQuotaMode } from './set-quota-mode.js';

const pool: SetQuotaMode = { quotaId: 'Q25-DISTRICT', mode: 'POOLED', basisDocument: 'CV 7/SNV', by: 'sonv' };
const pooled: RoundEvent = { type: 'QuotaModeSet', data: pool };
const set = (command: SetQuotaMode) => aboutOpened((round) => setQuotaMode(command, round, hanoi));
const unitQuota = { quotaId: 'Q25-UNIT', ref: '004:L167', wording: 'không quá 04 tập thể và 04 cá nhân/đơn vị' };

describe('setting how a quota counts', () => {
  it('AC-03: pools "hoặc" when a document says so, and takes it back', () => {
    given(roundDecider, interimCity).when(set(pool)).then(pooled);
    given(roundDecider, interimCity, pooled).when(set(pool)).thenNothing();
    const back: SetQuotaMode = { ...pool, mode: 'ONE_OF', basisDocument: 'CV 9/SNV' };
    given(roundDecider, interimCity, pooled).when(set(back)).then({ type: 'QuotaModeSet', data: back });
  });

  it('has no other reading of "và", and no other numbers than the printed ones', () => {
    given(roundDecider, interimCity)
      .when(set({ ...pool, quotaId: 'Q25-UNIT', mode: 'POOLED' }))
      .thenRejected({
        code: 'QUOTA_MODE_NOT_POSSIBLE',
        pointer: '/mode',
        mode: 'POOLED',
        possible: ['INDEPENDENT'],
        ...unitQuota,
      });
    given(roundDecider, interimCity)
      .when(set({ ...pool, quotaId: 'Q25-UNIT', mode: 'INDEPENDENT', caps: { collective: 9, individual: 9 } }))
      .thenRejected({ code: 'QUOTA_NUMBERS_PRINTED_IN_PLAN', pointer: '/caps', ...unitQuota });
  });

  it('loads the numbers of the centre for the state tier', () => {
    const central: SetQuotaMode = {
      quotaId: 'Q25-STATE',
      mode: 'EXTERNAL',
      caps: { collective: 2, individual: 1 },
      basisDocument: 'HD 1',
      by: 'sonv',
    };
    given(roundDecider, interimState).when(set(central)).then({ type: 'QuotaModeSet', data: central });
    given(roundDecider, interimState)
      .when(set({ ...central, caps: undefined }))
      .thenRejected({
        code: 'QUOTA_NUMBERS_MISSING',
        pointer: '/caps',
        quotaId: 'Q25-STATE',
        ref: '004:L163',
        wording: 'thực hiện theo hướng dẫn của Trung ương',
      });
  });

  it('knows the quotas of its round only', () => {
    given(roundDecider, interimState)
      .when(set(pool))
      .thenRejected({ code: 'QUOTA_NOT_FOUND', pointer: '/quotaId', quotaId: 'Q25-DISTRICT', quotaIds: ['Q25-STATE'] });
  });
});
