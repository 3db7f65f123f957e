import type { RoundDetails } from '#contexts/programmes';
import { type Readiness, unmetByNominee, unmetCriterion } from '../../dossier/shared/readiness';
import type { Dossier } from '../../dossier/shared/dossier';
import { liesWithUnit } from '../../dossier/shared/may-do';
import type { OpenFinding } from '../../dossier/shared/open-findings';

/** "Nobody has begun" and "begun, and found lacking" are two things: whoever reads the list acts differently. */
export type TaskState = 'notBegun' | 'underWay' | 'lacking' | 'done';

export type NomineeTaskId = 'nominees' | 'declarations' | 'reports' | 'confirmations' | 'certificates';

interface TaskBase {
  readonly state: TaskState;
  /** How far it is, in nominees or sets of paper. */
  readonly done?: number;
  readonly total?: number;
  /** Why a return left it lacking. */
  readonly reasons: readonly string[];
}

export type Task = TaskBase &
  (
    | { readonly place: 'nominees'; readonly id: NomineeTaskId }
    | { readonly place: 'papers'; readonly id: string; readonly label: string }
    | { readonly place: 'copies' | 'check'; readonly id: 'copies' | 'check' }
  );

interface Circumstances {
  readonly dossier: Dossier;
  readonly round: Pick<RoundDetails, 'components' | 'copies'>;
  readonly readiness: Readiness;
  readonly findings: readonly OpenFinding[];
}

export function taskList(circumstances: Circumstances): readonly Task[] {
  return [
    ...nomineeTasks(circumstances),
    ...paperTasks(circumstances),
    copiesTask(circumstances),
    checkTask(circumstances),
  ];
}

function nomineeTasks({ dossier, round, readiness, findings }: Circumstances): readonly Task[] {
  const atUnit = liesWithUnit(dossier) ? dossier.nominees.filter(({ stage }) => stage === 'unit') : dossier.nominees;
  const missing = readiness.blocking.flatMap((rule) => rule.missing ?? []);
  const lackCriteria = unmetByNominee(readiness.blocking);
  const without = (componentId: string) =>
    new Set(missing.filter((component) => component.componentId === componentId).map(({ nomineeId }) => nomineeId));
  const ofComponent =
    (component: string) =>
    ({ finding }: OpenFinding) =>
      finding.subject === 'component' && finding.id === component;
  const counted = (
    id: NomineeTaskId,
    lacking: ReadonlySet<string | undefined>,
    all: readonly { readonly nomineeId: string }[],
    own: readonly OpenFinding[],
    failed = false,
  ): Task => {
    const done = all.filter(({ nomineeId }) => !lacking.has(nomineeId)).length;
    return { place: 'nominees', id, done, total: all.length, ...judged(own, failed, done, all.length) };
  };
  const withInitiative = atUnit.filter(({ initiativeClaimed }) => initiativeClaimed);
  const asked = (component: string) => round.components.some(({ componentId }) => componentId === component);
  const failed = readiness.blocking.some(
    ({ code, fault }) => unmetCriterion.has(code) && code !== 'CRITERION_UNDECLARED' && fault !== 'not_declared',
  );
  const declarations = counted(
    'declarations',
    new Set(lackCriteria.keys()),
    atUnit,
    findings.filter(({ finding }) => finding.subject === 'criterion'),
    failed,
  );
  const begun = atUnit.some((nominee) => Object.keys(nominee.declarations).length > 0);
  const unconfirmed = new Set([...without('achievement_report'), ...without('confirmation')]);
  return [
    {
      place: 'nominees',
      id: 'nominees',
      total: dossier.nominees.length,
      ...judged(
        findings.filter(({ finding }) => finding.subject === 'nominee'),
        false,
        dossier.nominees.length,
        Math.max(1, dossier.nominees.length),
      ),
    },
    begun && declarations.state === 'notBegun' ? { ...declarations, state: 'underWay' } : declarations,
    ...(asked('achievement_report')
      ? [counted('reports', without('achievement_report'), atUnit, findings.filter(ofComponent('achievement_report')))]
      : []),
    ...(round.components.some(({ confirmed }) => confirmed) ? [counted('confirmations', unconfirmed, atUnit, [])] : []),
    ...(withInitiative.length > 0 && asked('initiative_certificate')
      ? [
          counted(
            'certificates',
            without('initiative_certificate'),
            withInitiative,
            findings.filter(ofComponent('initiative_certificate')),
          ),
        ]
      : []),
  ];
}

function paperTasks({ dossier, round, findings }: Circumstances): readonly Task[] {
  return round.components
    .filter(({ per }) => per === 'dossier')
    .map(({ componentId, label, anyOf }) => {
      const there = dossier.documents.some(({ component }) => anyOf.includes(component));
      const own = findings.filter(
        ({ finding }) =>
          finding.subject === 'component' && (finding.id === componentId || anyOf.some((kind) => kind === finding.id)),
      );
      return { place: 'papers', id: componentId, label, ...judged(own, false, there ? 1 : 0, 1) };
    });
}

function copiesTask({
  dossier: { copies = 0 },
  round: {
    copies: { required },
  },
}: Circumstances): Task {
  const state = copies >= required ? 'done' : copies > 0 ? 'lacking' : 'notBegun';
  return { place: 'copies', id: 'copies', state, done: copies, total: required, reasons: [] };
}

/** Sending again after a return is lacking as long as it has not happened. */
function checkTask({ dossier, readiness }: Circumstances): Task {
  const sent = dossier.submissions > 0;
  const state =
    sent && !liesWithUnit(dossier)
      ? 'done'
      : sent && dossier.situation !== 'Draft'
        ? 'lacking'
        : readiness.ready
          ? 'underWay'
          : 'notBegun';
  return { place: 'check', id: 'check', state, reasons: [] };
}

function judged(
  findings: readonly OpenFinding[],
  failed: boolean,
  done: number,
  total: number,
): Pick<Task, 'state' | 'reasons'> {
  const reasons = [...new Set(findings.filter(({ addressed }) => !addressed).map(({ finding }) => finding.reason))];
  if (reasons.length > 0 || failed) return { state: 'lacking', reasons };
  if (total === 0) return { state: 'notBegun', reasons };
  return { state: done === 0 ? 'notBegun' : done < total ? 'underWay' : 'done', reasons };
}

/** What is done of what there is to do; sending counts too. */
export const progressOf = (tasks: readonly Task[]): { readonly done: number; readonly total: number } => ({
  done: tasks.filter(({ state }) => state === 'done').length,
  total: tasks.length,
});
