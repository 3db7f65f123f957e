import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../../dossier/shared/dossier';
import { mayDo } from '../../dossier/shared/may-do';
import { openFindings } from '../../dossier/shared/open-findings';
import { taskList } from './task-list.view-model';

const reference = { ref: '004:L211', wording: '' };
const components = [
  { ...reference, componentId: 'submission_letter', label: 'Tờ trình', per: 'dossier', anyOf: ['submission_letter'] },
  {
    ...reference,
    componentId: 'achievement_report',
    label: 'Báo cáo thành tích',
    per: 'nominee',
    anyOf: ['achievement_report'],
    confirmed: true,
  },
] as const;
const round = { components, copies: { ...reference, required: 2 } };
const nominee = (nomineeId: string, more: object = {}) => ({
  nomineeId,
  name: nomineeId,
  kind: 'collective',
  category: 'x',
  flags: [],
  initiativeClaimed: false,
  stage: 'unit',
  appraisedBy: [],
  declarations: {},
  waivedCriteria: [],
  ...more,
});
const dossierOf = (more: object) =>
  ({
    dossierId: 'd',
    unitId: 'so-y-te',
    heldBy: [],
    situation: 'Draft',
    submissions: 0,
    nominees: [],
    documents: [],
    returns: [],
    warnings: [],
    ...more,
  }) as unknown as Dossier;
const none = { ready: false, onTime: true, blocking: [], warnings: [] };
const nothingChanged = {
  nomineesAdded: [],
  nomineesRemoved: [],
  corrections: [],
  documentsAttached: [],
  documentsDetached: [],
  declarations: [],
  reportsConfirmed: [],
};
const report = { documentId: 'r', component: 'achievement_report', nomineeId: 'a', file: {} };
const states = (dossier: Dossier, readiness: object = {}, findings: Parameters<typeof taskList>[0]['findings'] = []) =>
  Object.fromEntries(
    taskList({ dossier, round, readiness: { ...none, ...readiness }, findings }).map(({ id, state }) => [id, state]),
  );

describe('the tasks of a dossier', () => {
  it('have not begun when nothing is there', () => {
    expect(new Set(Object.values(states(dossierOf({}))))).toEqual(new Set(['notBegun']));
  });

  it('are under way while some nominees are still to be done, and done when none is', () => {
    const dossier = dossierOf({
      nominees: [nominee('a', { declarations: { c: {} } }), nominee('b')],
      documents: [report],
      copies: 2,
    });
    const undeclared = { code: 'CRITERION_UNDECLARED', nomineeId: 'b', criterionId: 'c', detail: '' };
    const missing = {
      code: 'INCOMPLETE',
      detail: '',
      missing: [{ ...reference, componentId: 'achievement_report', label: '', pointer: '', nomineeId: 'b' }],
    };
    expect(states(dossier, { blocking: [undeclared, missing] })).toMatchObject({
      nominees: 'done',
      declarations: 'underWay',
      reports: 'underWay',
      copies: 'done',
      submission_letter: 'notBegun',
      check: 'notBegun',
    });
    expect(states(dossier, { ready: true })).toMatchObject({
      declarations: 'done',
      reports: 'done',
      check: 'underWay',
    });
  });

  it('are lacking where something was given and does not suffice', () => {
    const dossier = dossierOf({ nominees: [nominee('a', { declarations: { c: {} } })], copies: 1 });
    expect(
      states(dossier, {
        blocking: [{ code: 'THRESHOLD_NOT_REACHED', nomineeId: 'a', criterionId: 'c', value: 3, detail: '' }],
      }),
    ).toMatchObject({
      declarations: 'lacking',
      copies: 'lacking',
    });
  });

  it('are done once everything is under appraisal', () => {
    const dossier = dossierOf({
      situation: 'Submitted',
      submissions: 1,
      nominees: [nominee('a', { stage: 'education' })],
      copies: 2,
      documents: [{ documentId: 'l', component: 'submission_letter', file: {} }],
    });
    expect(new Set(Object.values(states(dossier)))).toEqual(new Set(['done']));
  });
});

describe('what a return asked for', () => {
  const finding = { subject: 'component', id: 'achievement_report', reason: 'Chưa nêu kết quả.' } as const;
  const returned = {
    stage: 'education',
    nomineeIds: ['a'],
    findings: [finding],
    dueBefore: '2025-07-10',
    at: '2025-07-02T00:00:00Z',
    by: 'x',
    byName: 'X',
  };
  const dossier = dossierOf({
    situation: 'Submitted',
    submissions: 1,
    nominees: [nominee('a'), nominee('b', { stage: 'education' })],
    returns: [returned],
    documents: [report],
  });
  const submissions = [{ submission: 1, at: '2025-07-01T00:00:00Z', late: false }];

  it('leaves its task lacking, with the reason, until what it is about has changed', () => {
    const open = openFindings(dossier, { submissions, sinceLastSubmission: nothingChanged }, components);
    expect(open).toMatchObject([{ finding, nomineeIds: ['a'], addressed: false }]);
    expect(
      taskList({ dossier, round, readiness: none, findings: open }).find(({ id }) => id === 'reports'),
    ).toMatchObject({
      state: 'lacking',
      reasons: ['Chưa nêu kết quả.'],
    });
    const attached = {
      ...nothingChanged,
      documentsAttached: [{ documentId: 'r2', component: 'achievement_report', nomineeId: 'a', file: {} }],
    };
    const mended = openFindings(dossier, { submissions, sinceLastSubmission: attached }, components);
    expect(mended).toMatchObject([{ addressed: true }]);
    expect(states(dossier, {}, mended)).toMatchObject({ reports: 'done', check: 'lacking' });
  });

  it('says a reason once, though it was given for several', () => {
    const both = { ...returned, nomineeIds: ['a', 'c'] };
    const more = {
      ...dossier,
      nominees: [...dossier.nominees, ...dossierOf({ nominees: [nominee('c')] }).nominees],
      returns: [{ ...both, findings: [finding, finding] }],
    };
    const open = openFindings(more, { submissions, sinceLastSubmission: nothingChanged }, components);
    expect(
      taskList({ dossier: more, round, readiness: none, findings: open }).find(({ id }) => id === 'reports')?.reasons,
    ).toEqual(['Chưa nêu kết quả.']);
  });

  it('is past when the dossier was submitted again', () => {
    expect(
      openFindings(
        dossier,
        { submissions: [...submissions, { submission: 2, at: '2025-07-03T00:00:00Z', late: false }] },
        components,
      ),
    ).toEqual([]);
  });
});

describe('what somebody may do with a dossier', () => {
  const open = { situation: 'Open' } as const;
  const head = [{ role: 'unit_head', unitId: 'so-y-te' }] as const;
  const officer = [{ role: 'unit_officer', unitId: 'so-y-te' }] as const;
  const submitted = dossierOf({
    situation: 'Submitted',
    submissions: 1,
    heldBy: ['so-giao-duc-va-dao-tao'],
    nominees: [nominee('a', { stage: 'education' })],
  });

  it('depends on the role: an officer prepares, the head confirms and submits, others look', () => {
    expect(mayDo(officer, dossierOf({}), open)).toMatchObject({
      addNominees: true,
      supplement: true,
      submit: false,
      confirmReports: false,
      withdraw: false,
    });
    expect(mayDo(head, dossierOf({}), open)).toMatchObject({
      addNominees: true,
      submit: true,
      confirmReports: true,
      withdraw: true,
      revive: false,
    });
    expect(Object.values(mayDo([{ role: 'unit_head', unitId: 'so-xay-dung' }], dossierOf({}), open))).not.toContain(
      true,
    );
  });

  it('depends on the situation: what is under appraisal is out of the hands of the unit, what was withdrawn can be revived', () => {
    expect(mayDo(head, submitted, open)).toMatchObject({
      addNominees: false,
      supplement: false,
      submit: false,
      withdraw: true,
    });
    expect(
      mayDo(head, dossierOf({ situation: 'Submitted', submissions: 1, nominees: [nominee('a')] }), open),
    ).toMatchObject({
      addNominees: false,
      supplement: true,
      submit: true,
    });
    expect(mayDo(head, dossierOf({ nominees: [nominee('a', { stage: 'chairman' })] }), open)).toMatchObject({
      withdraw: false,
    });
    expect(mayDo(head, dossierOf({ situation: 'Withdrawn' }), open)).toMatchObject({
      addNominees: false,
      withdraw: false,
      revive: true,
    });
    expect(mayDo(head, dossierOf({}), { situation: 'Closed' })).toMatchObject({ addNominees: false });
  });

  it('lets the body that holds it record paper copies', () => {
    expect(mayDo([{ role: 'education_appraiser', unitId: 'so-giao-duc-va-dao-tao' }], submitted, open)).toMatchObject({
      recordCopies: true,
      supplement: false,
    });
    expect(mayDo([{ role: 'home_affairs_appraiser', unitId: 'so-noi-vu' }], submitted, open)).toMatchObject({
      recordCopies: false,
    });
  });
});
