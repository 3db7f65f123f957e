import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fold, type RecordedEvent } from '#platform/event-sourcing';
import { upcast } from '#platform/event-store';
import { awardCatalogue, type AwardEvent } from './award-events.js';
import { awardsDecider } from './awards-of-round.js';

const folder = new URL('__events__/', import.meta.url);

const stored = (name: string) =>
  upcast(
    awardCatalogue,
    JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as RecordedEvent,
  ) as unknown as AwardEvent;

describe('events of awards as they were stored', () => {
  it('have an example of every version of every type', () => {
    const expected = Object.entries(awardCatalogue).flatMap(([type, { version }]) =>
      Array.from({ length: version }, (_, index) => `${type}.v${index + 1}.json`),
    );
    expect(readdirSync(folder).sort()).toEqual(expected.sort());
  });

  it("are read as today's proposal, from its list to a revoked award", () => {
    const types = [
      'ProposalCompiled',
      'CouncilOpinionRecorded',
      'SubmittedToChairman',
      'AwardsDecided',
      'AwardRevoked',
    ];
    const { proposals } = fold(
      awardsDecider,
      types.map((type) => stored(`${type}.v1`)),
    );
    expect(Object.values(proposals)).toMatchObject([
      {
        situation: 'Decided',
        form: 'bang_khen_chu_tich_tp',
        nominees: [
          { name: 'Trường Cao đẳng Y tế Hà Nội', kind: 'collective', category: 'co_so_giao_duc' },
          { name: 'Nguyễn Thị Huệ' },
        ],
        council: {
          sessionDate: '2025-09-10',
          minutesNumber: '12/BB-HĐTĐKT',
          opinions: [{ opinion: 'agreed' }, { opinion: 'not_agreed', remark: 'Thành tích chưa rõ' }],
        },
        submittedOn: '2025-09-15',
        decision: { number: '4512/QĐ-UBND', date: '2025-10-06', signer: 'Nguyễn Văn A' },
        outcomes: [
          { outcome: 'awarded', form: 'bang_khen_chu_tich_tp' },
          { outcome: 'declined', reason: 'Thành tích chưa rõ' },
        ],
        revocations: {
          '3a4d7f10-9b1e-4a77-b0c4-8a51f0b6c201': {
            reason: 'Kê khai gian dối thành tích',
            decision: { number: '5120/QĐ-UBND', date: '2025-11-12' },
          },
        },
      },
    ]);
  });
});
