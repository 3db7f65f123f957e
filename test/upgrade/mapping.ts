import { whoMay } from '#contexts/organisation';
import { programmes } from '#contexts/programmes';
import type { Answered } from './questions.js';

/** An answer that is no longer what it was when the fixture was written, and why that is right. */
export interface Difference {
  readonly because: string;
  /** Of the question. */
  readonly path: RegExp;
  /** Today's answer, from the recorded one. */
  change(recorded: Answered['body']): unknown;
  /** Of today's answer, what is left when an addition is taken off that the recorded one does not tell. */
  without?(today: Answered['body']): unknown;
}

/** What a reader of `before-2026-12` may find otherwise than it was. */
export const differences: readonly Difference[] = [
  {
    because: 'a passed deadline names who may extend it, and its round so that a link leads there',
    path: /^\/api\/dossiers\/[^/]+\/readiness/,
    change: (recorded) => perFault(recorded, (fault) => ({ ...fault, detail: `${fault['detail']} ${mayExtend}` })),
    without: (today) => perFault(today, ({ roundId: _round, ...fault }) => fault),
  },
  {
    because:
      'what came back is bound by its return, later or earlier than the round, and nothing binds what is accepted late',
    path: /^\/api\/dossiers\/(37bbdeaa|594403fa|9fc9dac3)-[^/]+\/readiness$/,
    change: withoutDeadline,
    without: withoutDeadline,
  },
  {
    because: 'a dossier says until when it can be sent, and each nominee the day of its return',
    path: /^\/api\/dossiers\/[^/]+$/,
    change: (recorded) => recorded,
    without: ({ until: _until, nominees, ...today }) => ({
      ...today,
      ...(Array.isArray(nominees) && { nominees: nominees.map(({ dueBefore: _due, ...nominee }: Fault) => nominee) }),
    }),
  },
  {
    because: 'a late acceptance says what it covers, and whether its day has passed',
    path: /^\/api\/rounds\/[^/]+$/,
    change: (recorded) => recorded,
    without: ({ lateAcceptances, ...today }) => ({
      ...today,
      ...(Array.isArray(lateAcceptances) && {
        lateAcceptances: lateAcceptances.map(({ covers: _covers, passed: _passed, ...late }: Fault) => late),
      }),
    }),
  },
  {
    because:
      'the table follows the areas in the order of the work, holds are settled by the house, a unit deletes its drafts, and late acceptances are taken back',
    path: /^\/api\/permissions/,
    change: (recorded) =>
      Array.isArray(recorded) ? inOneOrder([...recorded, settlesHolds, deletesDrafts, takesBack]) : recorded,
    without: (today) => (Array.isArray(today) ? inOneOrder(today) : today),
  },
  {
    because: 'a person is told which day it is, and which of their units is in force: the desk offers what is in time',
    path: /^\/api\/session$/,
    change: (recorded) => recorded,
    without: ({ today: _today, ...answer }) =>
      Array.isArray(answer.assignments)
        ? { ...answer, assignments: answer.assignments.map(({ inForce: _inForce, ...held }: Fault) => held) }
        : answer,
  },
  {
    because: 'the way of a dossier is data of the pack: a pack of before is told with the route that its rounds went',
    path: /^\/api\/packs\/[^/]+\/versions\/\d+$/,
    change: (recorded) => (Array.isArray(recorded.bodies) ? withRoutes({ pack: recorded })['pack'] : recorded),
  },
  {
    because: 'a deadline names who sends and who receives, a form of award whether it is given or proposed onward',
    path: /^\/api\/rounds\/[^/]+$/,
    change: (recorded) => recorded,
    without: (today) =>
      Array.isArray(today.deadlines) && Array.isArray(today.awards)
        ? {
            ...today,
            deadlines: today.deadlines.map(({ sender: _from, receiver: _to, ...deadline }: Fault) => deadline),
            awards: today.awards.map(({ then: _then, ...award }: Fault) => award),
          }
        : today,
  },
  {
    because: 'a document is called what the paper is called that it can be written as',
    path: /^\/api\/dossiers\/[^/]+\/history/,
    change: (recorded) => (Array.isArray(recorded) ? recorded.map(namedAsPapers) : recorded),
  },
];

type Fault = Readonly<Record<string, unknown>>;

const perFault = (report: Answered['body'], change: (fault: Fault) => Fault): unknown =>
  Array.isArray(report.blocking)
    ? {
        ...report,
        blocking: report.blocking.map((fault: Fault) => (fault['code'] === 'DEADLINE_PASSED' ? change(fault) : fault)),
      }
    : report;

function withoutDeadline(report: Answered['body']): unknown {
  if (!Array.isArray(report.blocking)) return report;
  const { lastDay: _day, onTime: _onTime, acceptedLateBy: _document, blocking, ...rest } = report;
  return { ...rest, blocking: blocking.filter(({ code }: Fault) => code !== 'DEADLINE_PASSED') };
}
const withRoutes = programmes.catalogue['PackPublished']!.upcasts![0]!;

const mayExtend = `Việc gia hạn do ${whoMay('extend-deadline', programmes.permissions)} quyết định.`;

const settlesHolds = { command: 'settle-hold', roles: ['automation'], scope: 'anywhere', situations: 'any' };

const deletesDrafts = {
  command: 'delete-draft',
  roles: ['unit_officer', 'unit_head'],
  scope: 'own_unit',
  situations: ['Draft', 'Withdrawn'],
};

const takesBack = {
  command: 'take-back-late-acceptance',
  roles: ['education_appraiser'],
  scope: 'anywhere',
  situations: ['Open'],
};

const namedAsPapers = (line: Fault): Fault => ({
  ...line,
  text: String(line['text']).replace(/^Đính kèm biên bản của /, 'Đính kèm biên bản họp '),
});

const inOneOrder = (rows: readonly unknown[]): readonly unknown[] =>
  [...rows].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** Types of the events that a start on `before-2026-12` adds by itself, one for each event: none yet. */
export const eventsOfTheStart: readonly string[] = [];
