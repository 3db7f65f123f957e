import { type Actor, isAutomation, type Role } from '#contexts/organisation';
import { proposingOf, type RoundRules, type RouteRule, type StageRule } from '#contexts/programmes';
import { nomineesOf, type NomineeStage, type OpenedDossier } from './dossier.js';
import { worksAt } from './works-at.js';

export type RouteRules = Pick<RoundRules, 'route' | 'review'>;

/** What decides who may see a dossier; the lists ask it of a row, the commands of the state. */
export interface Sight {
  readonly unitId: string;
  /** True from the first submission on. */
  readonly submitted: boolean;
  readonly stages: readonly NomineeStage[];
}

export const sightOf = (dossier: OpenedDossier): Sight => ({
  unitId: dossier.unitId,
  submitted: dossier.submissions > 0,
  stages: nomineesOf(dossier).map(({ stage }) => stage),
});

/** Administrators keep accounts and rounds; no dossier is shown to them. */
export function maySee({ unitId, submitted, stages }: Sight, actor: Actor, rules: RouteRules): boolean {
  const holds = (role: Role, at: string) =>
    actor.assignments.some((assignment) => assignment.role === role && assignment.unitId === at);
  return (
    holds('unit_officer', unitId) ||
    holds('unit_head', unitId) ||
    stagesOf(actor, rules).some((stage) => hasReached(stage, rules.route, { submitted, stages })) ||
    isAutomation(actor)
  );
}

/** Whoever reviews sees what whoever proposes sees. */
function stagesOf(actor: Actor, { route, review }: RouteRules): readonly StageRule[] {
  const reviews = actor.assignments.some(
    ({ role, unitId }) => role === 'council_secretary' && unitId === review?.body.unitId,
  );
  return route.filter((stage) => worksAt(actor, stage, route) || (reviews && stage === proposingOf(route)));
}

/** The first body keeps in sight what was ever sent to it; a later one has it while somebody is there or beyond. */
function hasReached(
  { stage }: StageRule,
  route: RouteRule,
  { submitted, stages }: Pick<Sight, 'submitted' | 'stages'>,
): boolean {
  const index = route.findIndex((candidate) => candidate.stage === stage);
  if (index === 0) return submitted;
  const beyond = ['decided', ...route.slice(index).map((candidate) => candidate.stage)];
  return stages.some((one) => beyond.includes(one));
}

/** The bodies that hold a dossier now: one for each stage at which a nominee waits. */
export function holdersOf(dossier: OpenedDossier, route: RouteRule): readonly string[] {
  const stages = new Set<NomineeStage>(nomineesOf(dossier).map(({ stage }) => stage));
  return [
    ...(stages.has('unit') || stages.size === 0 ? [dossier.unitId] : []),
    ...route.filter(({ stage }) => stages.has(stage)).map(({ body }) => body.unitId),
  ];
}
