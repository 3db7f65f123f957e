import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { documentKinds } from '../testing/documents.js';
import { readPack } from './read-pack.adapter.js';

const hanoi = readFileSync(new URL('../../packs/vn-hanoi-2024.yaml', import.meta.url), 'utf8');

function problemsAfter(...edits: [from: string, to: string][]) {
  const source = edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`Not in the pack: ${from}`);
    return text.replace(from, to);
  }, hanoi);
  const reading = readPack(source, documentKinds);
  return 'problems' in reading ? reading.problems : [];
}

const lineOf = (text: string) => hanoi.slice(0, hanoi.indexOf(text)).split('\n').length;

describe('a pack that is wrong', () => {
  it('is told everything at once, in the order of its lines', () => {
    const problems = problemsAfter(
      ["ref: '004:L257'", "ref: '004-257'"],
      ['reading: A-28', 'reading: A-99'],
      ['id: HNI-A2\n', 'id: HNI-A1\n'],
      ['mode: INDEPENDENT, caps: {collective: 4, individual: 4}', 'mode: INDEPENDENT'],
      ["before: '2025-06-15'", "before: '2025-06-31'"],
      ['copies: {required: 2', 'copies: {required: hai'],
    );
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['INVALID_REF', lineOf("ref: '004:L257'")],
      ['DUPLICATE_ID', lineOf('id: HNI-A2\n')],
      ['UNKNOWN_REFERENCE', lineOf('reading: A-28')],
      ['WRONG_NUMBER', lineOf('copies: {required: 2')],
      ['INVALID_DAY', lineOf("before: '2025-06-15'")],
      ['QUOTA_WITHOUT_CAPS', lineOf('id: Q25-UNIT')],
    ]);
  });

  it('says in Vietnamese what is wrong, where, and what would be right', () => {
    expect(problemsAfter(['mode: INDEPENDENT', 'mode: AND'])).toEqual([
      {
        code: 'NOT_ONE_OF',
        pointer: '/rounds/1/quotas/0/mode',
        message: 'Phải là một trong: INDEPENDENT, ONE_OF, POOLED, NONE, EXTERNAL; không phải “AND”.',
        line: lineOf('id: Q25-UNIT'),
        column: hanoi.split('\n')[lineOf('id: Q25-UNIT') - 1]!.indexOf('INDEPENDENT') + 1,
      },
    ]);
  });

  it('is told of a field that is missing, at the thing that lacks it', () => {
    expect(problemsAfter(['    unitId: so-noi-vu\n', ''])).toEqual([
      {
        code: 'MISSING',
        pointer: '/bodies/1/unitId',
        message: 'Thiếu giá trị.',
        line: lineOf('id: so_noi_vu_ban_tdkt'),
        column: 5,
      },
    ]);
  });

  it('is told of a field that does not exist, and of a level that the title does not have', () => {
    expect(
      problemsAfter(['issuer: ', 'issued: '], ['titleLevels: [xa]', 'titleLevels: [phuong]']).map(({ code }) => code),
    ).toEqual(['MISSING', 'UNKNOWN_FIELD']);
    expect(problemsAfter(['titleLevels: [xa]', 'titleLevels: [phuong]']).map(({ pointer }) => pointer)).toEqual([
      '/criteria/15/titleLevels/0',
    ]);
  });

  it.each([
    ['WRONG_YEAR', ["before: '07-15'", "before: '2026-07-15'"]],
    ['WRONG_YEAR', ["before: '2030-06-15'", "before: '2031-06-15'"]],
    ['DUPLICATE_STEP', ['step: education_to_home_affairs', 'step: unit_to_education']],
    ['UNKNOWN_REFERENCE', ['        body: chu_tich_ubnd_tp', '        body: chu_tich_ubnd_xa']],
    ['UNKNOWN_REFERENCE', ['    route: annual-city', '    route: annual-ward']],
    ['WRONG_STAGES', ['        does: [decide]', '        does: [appraise, compile]']],
    ['WRONG_STAGES', ['        does: [appraise, compile]', '        does: [appraise]']],
    [
      'WRONG_GATES',
      [
        '          - {does: review',
        '          - {does: review, body: so_gddt, required: false, ref: "004:L5", wording: x}\n          - {does: review',
      ],
    ],
    [
      'WRONG_LEAD_TIME',
      [
        '        arriveBefore:',
        '        leadTime: {workingDays: 30, binds: arrival, ref: "004:L229", wording: x}\n        arriveBefore:',
      ],
    ],
    ['DUPLICATE_GROUP', ['Q25-DISTRICT, groups: [G_DISTRICT]', 'Q25-DISTRICT, groups: [G_UNIT]']],
    ['UNKNOWN_REFERENCE', ['Q25-DISTRICT, groups: [G_DISTRICT]', 'Q25-DISTRICT, groups: [G_WARD]']],
    ['UNKNOWN_REFERENCE', ['anyOf: [achievement_report]', 'anyOf: [achievement_story]']],
    ['WRONG_TITLE', ['    title: gia_dinh_hoc_tap\n', '']],
  ] as const)('%s: %p', (code, edit) => {
    expect(problemsAfter([...edit])).toEqual([expect.objectContaining({ code, line: expect.any(Number) })]);
  });

  it('is told of YAML that cannot be read, with its line', () => {
    const reading = readPack('id: vn-hanoi-2024\nplan: [004\ntitle: x', documentKinds);
    expect(reading).toHaveProperty('problems.0', expect.objectContaining({ code: 'YAML_SYNTAX', line: 3 }));
  });

  it('is told so when it is not a pack at all', () => {
    expect(readPack('- một danh sách', documentKinds)).toEqual({
      problems: [expect.objectContaining({ code: 'WRONG_TYPE', pointer: '', line: 1, column: 1 })],
    });
    expect(readPack('', documentKinds)).toEqual({
      problems: [expect.objectContaining({ code: 'MISSING', pointer: '' })],
    });
  });
});
