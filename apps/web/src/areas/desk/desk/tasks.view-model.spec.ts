import { describe, expect, it } from '@jest/globals';
import type { AppraisalQueueItem, DossierItem, HeldRole, ProposalItem } from '../../../api/generated';
import { groupsOf } from './desk.view-model';
import {
  appraisalTasks,
  type DeskRound,
  dossierTasks,
  openingTasks,
  proposalTasks,
  type Task,
} from './tasks.view-model';

const round = {
  roundId: 'final-2030-city',
  title: 'Tổng kết năm 2030',
  situation: 'Open',
  deadlines: [
    {
      step: 'unit_to_education',
      passed: false,
      daysLeft: 5,
      workingDaysLeft: 3,
      lastPermittedDay: { day: '2030-07-14', weekday: 'Chủ nhật', text: '' },
    },
  ],
  extensions: [],
  lateAcceptances: [],
  awards: [{ form: 'bang_khen', label: 'Bằng khen' }],
  councilReview: { required: true },
} as unknown as DeskRound;
const officer: HeldRole = {
  role: 'unit_officer',
  roleName: 'Cán bộ lập hồ sơ',
  unitId: 'so-y-te',
  unitName: 'Sở Y tế',
  inForce: true,
};

const dossier = (more: Partial<DossierItem>): DossierItem => ({
  dossierId: 'h1',
  roundId: round.roundId,
  unitId: 'so-y-te',
  unitName: 'Sở Y tế',
  situation: 'Draft',
  holders: ['unit'],
  heldBy: [
    {
      stage: 'unit',
      name: 'Sở Y tế',
      nominees: 2,
      since: '2030-07-01T00:00:00Z',
      days: 3,
      timeLeft: { lastDay: '2030-07-14', weekday: 'Chủ nhật', text: '', daysLeft: 5 },
    },
  ],
  kinds: [],
  nominees: 2,
  submissions: 0,
  late: false,
  changedAt: '2030-07-01T00:00:00Z',
  ...more,
});

describe('what waits for a unit', () => {
  it('is each draft, and each dossier of which somebody came back, with its days left', () => {
    const tasks = dossierTasks(
      officer,
      [round],
      [dossier({}), dossier({ dossierId: 'h2', situation: 'Submitted' }), dossier({ dossierId: 'h3', heldBy: [] })],
    );
    expect(tasks).toMatchObject([
      { kind: 'finish-dossier', href: '/dossiers/h1', nominees: 2, deadline: { daysLeft: 5 } },
      { kind: 'mend-dossier', href: '/dossiers/h2' },
    ]);
  });

  it('is an open round in which it has no dossier yet', () => {
    expect(openingTasks(officer, [round], [])).toMatchObject([
      {
        kind: 'open-dossier',
        subject: round.title,
        about: 'Sở Y tế',
        deadline: { lastDay: '2030-07-14', daysLeft: 5, workingDaysLeft: 3 },
      },
    ]);
    expect(openingTasks(officer, [round], [dossier({})])).toEqual([]);
    expect(openingTasks(officer, [{ ...round, situation: 'Closed' }], [])).toEqual([]);
  });

  it('is nothing to begin or to finish for a unit that has ended, but what it had submitted is still to be mended', () => {
    const ended = { ...officer, inForce: false };
    expect(openingTasks(ended, [round], [])).toEqual([]);
    expect(dossierTasks(ended, [round], [dossier({}), dossier({ situation: 'Returned' })])).toMatchObject([
      { kind: 'mend-dossier' },
    ]);
  });

  it('is no draft that can go no more, unless it is accepted late', () => {
    const [holder] = dossier({}).heldBy;
    const until = (daysLeft?: number) =>
      dossier({
        heldBy: [
          {
            ...holder!,
            timeLeft: daysLeft === undefined ? undefined : { lastDay: '', weekday: '', text: '', daysLeft },
          },
        ],
      });
    expect(dossierTasks(officer, [round], [until(0)])).toEqual([]);
    expect(dossierTasks(officer, [round], [until(1)])).toHaveLength(1);
    expect(dossierTasks(officer, [round], [until()])).toHaveLength(1);
    expect(dossierTasks(officer, [{ ...round, situation: 'Closed' }], [dossier({})])).toEqual([]);
  });

  it('is no round whose deadline has passed, unless the unit was given more time', () => {
    const passed = { ...round, deadlines: round.deadlines.map((deadline) => ({ ...deadline, passed: true })) };
    expect(openingTasks(officer, [passed], [])).toEqual([]);
    const extension = {
      step: 'unit_to_education',
      unitId: 'so-y-te',
      passed: false,
    } as unknown as DeskRound['extensions'][number];
    expect(openingTasks(officer, [{ ...passed, extensions: [extension] }], [])).toMatchObject([
      { kind: 'open-dossier' },
    ]);
    const accepted = (late: object) =>
      openingTasks(
        officer,
        [
          {
            ...passed,
            lateAcceptances: [{ unitId: 'so-y-te', passed: false, ...late } as DeskRound['lateAcceptances'][number]],
          },
        ],
        [],
      );
    expect(accepted({ covers: { before: '2030-08-01' } })).toHaveLength(1);
    expect(accepted({ covers: { before: '2030-08-01' }, passed: true })).toEqual([]);
    expect(accepted({ covers: { dossierId: 'd9' } })).toEqual([]);
  });
});

describe('what waits for an appraiser', () => {
  const item = (more: Partial<AppraisalQueueItem>): AppraisalQueueItem => ({
    dossierId: 'h1',
    roundId: round.roundId,
    roundTitle: round.title,
    unitId: 'so-y-te',
    stage: 'education',
    submission: 1,
    late: false,
    selfAppraised: false,
    nominees: [
      { nomineeId: '1', name: 'A', category: 'x', appraised: true, flags: [] },
      { nomineeId: '2', name: 'B', category: 'x', appraised: false, flags: [] },
    ],
    ...more,
  });
  const appraised = [{ nomineeId: '1', name: 'A', category: 'x', appraised: true, flags: [] }];

  it('is whom nobody has appraised, and to send on what is appraised', () => {
    expect(
      appraisalTasks(
        [item({}), item({ nominees: appraised }), item({ nominees: appraised, stage: 'home_affairs' })],
        'lan',
      ),
    ).toMatchObject([
      { kind: 'appraise', nominees: 1, href: '/appraisals/h1' },
      { kind: 'forward', nominees: 1 },
      { kind: 'compile-proposal', href: '/proposals/final-2030-city/compile' },
    ]);
  });

  it('is not what a colleague has claimed', () => {
    const claimed = (personId: string) => item({ claimedBy: { personId, displayName: personId } });
    expect(appraisalTasks([claimed('nghia'), claimed('lan')], 'lan')).toHaveLength(1);
  });
});

describe('what waits in a round', () => {
  const proposal = (situation: ProposalItem['situation']) =>
    ({ proposalId: situation, form: 'bang_khen', situation, nominees: [{}, {}] }) as unknown as ProposalItem;
  const all = [proposal('Compiled'), proposal('Reviewed'), proposal('SubmittedToChairman'), proposal('Decided')];

  it.each([
    ['council_secretary', ['record-opinion']],
    ['home_affairs_appraiser', ['submit-proposal']],
    ['chairman', ['decide']],
    ['unit_head', []],
  ] as const)('for %s: %j', (role, kinds) =>
    expect(proposalTasks(all, round, [role]).map(({ kind }) => kind)).toEqual(kinds),
  );

  it('goes straight to the Chairman where no council is heard', () => {
    const tasks = proposalTasks(
      [proposal('Compiled')],
      { ...round, councilReview: { ...round.councilReview, required: false } },
      ['home_affairs_appraiser'],
    );
    expect(tasks).toMatchObject([{ kind: 'submit-proposal', subject: 'Bằng khen', nominees: 2 }]);
  });
});

describe('the desk', () => {
  it('has the most urgent first, and what has no deadline last', () => {
    const task = (key: string, daysLeft?: number): Task => ({
      key,
      kind: 'appraise',
      subject: { unitId: 'so-y-te' },
      about: round.title,
      href: '/',
      ...(daysLeft !== undefined && { deadline: { lastDay: '2030-07-14', daysLeft } }),
    });
    const groups = groupsOf([task('whenever'), task('a', 30), task('b', 7), task('c', -3), task('d', 2)]);
    expect(groups.map(({ urgency, tasks }) => [urgency, tasks.map(({ key }) => key)])).toEqual([
      ['late', ['c']],
      ['soon', ['d', 'b']],
      ['later', ['a']],
      ['none', ['whenever']],
    ]);
  });
});
