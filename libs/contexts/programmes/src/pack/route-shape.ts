import { isDay } from '#platform/calendar';
import type { Findings } from './findings.js';
import type { Arrival, Gate, LeadTime, Pack, Route, RoundKind, Stage } from './pack.js';
import { printed } from './printed-shape.js';
import { fields, flag, idOf, listOf, matching, oneOf, optional, referenceTo, wholeNumber, word } from './shape.js';

const before = matching(
  (value) => isDay(value) || isDay(`2001-${value}`),
  'INVALID_DAY',
  'Phải là một ngày có thật dạng năm-tháng-ngày, hoặc tháng-ngày đối với đợt hằng năm',
);

const arrival = fields<Arrival>({ step: word, before: optional(before), ...printed });
const gate = fields<Gate>({ does: oneOf('review'), body: referenceTo('cơ quan'), required: flag, ...printed });
const leadTime = fields<LeadTime>({
  workingDays: wholeNumber(1, 250),
  binds: oneOf('arrival', 'decision'),
  ...printed,
});

const stage = fields<Stage>({
  id: word,
  body: referenceTo('cơ quan'),
  does: listOf(oneOf('appraise', 'compile', 'decide'), { atLeast: 1 }),
  arriveBefore: optional(arrival),
  gates: optional(listOf(gate, { atLeast: 1 })),
  leadTime: optional(leadTime),
});

export const route = fields<Route>({ id: idOf('lối đi'), stages: listOf(stage, { atLeast: 1 }) }, checkRoute);

/** Words that say where a nominee is when it is at no stage. */
const taken: readonly string[] = ['unit', 'refused', 'decided'];

function checkRoute({ stages }: Route, at: string, found: Findings): void {
  const ids = new Set<string>();
  const steps = new Set<string>();
  stages.forEach((item, index) => {
    const place = `${at}/stages/${index}`;
    if (ids.has(item.id) || taken.includes(item.id))
      found.add('DUPLICATE_STAGE', `${place}/id`, `Mã bước “${item.id}” đã dùng cho một nơi khác.`);
    ids.add(item.id);
    const step = item.arriveBefore?.step;
    if (step !== undefined && steps.has(step))
      found.add('DUPLICATE_STEP', `${place}/arriveBefore/step`, `Thời hạn ${step} đã có trong lối đi này.`);
    if (step !== undefined) steps.add(step);
    checkDeeds(item, stages.length - 1 - index, place, found);
  });
  if (stages.map(({ id, gates }) => (gates ? `${id} +` : id)).join() !== 'education,home_affairs +,chairman')
    found.add('WRONG_STAGES', `${at}/stages`, 'Lối đi phải gồm ba bước education, home_affairs (có gates), chairman.');
}

/**
 * Whoever does not decide sends on what it has compiled; what is reviewed, and counted back from the conference, is
 * the last step to the decision.
 */
function checkDeeds({ does, gates, leadTime: lead }: Stage, stagesLeft: number, at: string, found: Findings): void {
  const last = stagesLeft === 0;
  if (does.includes('decide') !== last)
    found.add('WRONG_STAGES', `${at}/does`, 'Bước cuối, và chỉ bước cuối, quyết định (decide).');
  if (!last && !does.includes('compile'))
    found.add('WRONG_STAGES', `${at}/does`, 'Bước không quyết định phải tổng hợp (compile) để chuyển tiếp.');
  if (gates && !(gates.length === 1 && stagesLeft === 1))
    found.add('WRONG_GATES', `${at}/gates`, 'Chỉ ghi một việc xem xét (gates), ở bước ngay trước bước quyết định.');
  if (lead && !last)
    found.add('WRONG_LEAD_TIME', `${at}/leadTime`, 'Thời gian trước hội nghị chỉ ghi ở bước quyết định.');
}

/** The dates of a route are those of the rounds that take it. */
export function checkDays({ routes, rounds }: Pack, at: string, found: Findings): void {
  routes.forEach(({ id, stages }, index) =>
    rounds
      .filter((kind) => kind.route === id)
      .forEach((kind) =>
        stages.forEach(({ arriveBefore }, position) => {
          const fault = faultOfDay(arriveBefore?.before, kind);
          if (fault) found.add('WRONG_YEAR', `${at}/routes/${index}/stages/${position}/arriveBefore/before`, fault);
        }),
      ),
  );
}

function faultOfDay(day: string | undefined, { id, occasion, year }: RoundKind): string | undefined {
  if (day === undefined) return undefined;
  const perYear = !isDay(day);
  if (perYear !== (occasion === 'annual'))
    return `Đợt hằng năm ghi tháng-ngày; đợt sơ kết, tổng kết ghi đủ năm-tháng-ngày (đợt ${id}).`;
  return perYear || year === undefined || day.startsWith(`${year}-`)
    ? undefined
    : `Thời hạn không thuộc năm ${year} của đợt ${id}.`;
}
