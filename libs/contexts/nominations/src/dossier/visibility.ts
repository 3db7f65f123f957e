import { type Actor, isAutomation, type Role } from '#contexts/organisation';
import type { RoundRules } from '#contexts/programmes';
import { nomineesOf, type NomineeStage, type OpenedDossier } from './dossier.js';

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
export function maySee(
  { unitId, submitted, stages }: Sight,
  actor: Actor,
  addressees: RoundRules['addressees'],
): boolean {
  const holds = (role: Role, at: string) =>
    actor.assignments.some((assignment) => assignment.role === role && assignment.unitId === at);
  const reached = (...some: NomineeStage[]) => stages.some((stage) => some.includes(stage));
  return (
    holds('unit_officer', unitId) ||
    holds('unit_head', unitId) ||
    (submitted && holds('education_appraiser', addressees.education)) ||
    (reached('home_affairs', 'chairman', 'decided') &&
      (holds('home_affairs_appraiser', addressees.home_affairs) || holds('council_secretary', addressees.council))) ||
    (reached('chairman', 'decided') && holds('chairman', addressees.chairman)) ||
    isAutomation(actor)
  );
}

/** The bodies that hold a dossier now: one for each stage at which a nominee waits. */
export function holdersOf(dossier: OpenedDossier, addressees: RoundRules['addressees']): readonly string[] {
  const stages = new Set<NomineeStage>(nomineesOf(dossier).map(({ stage }) => stage));
  return [
    ...(stages.has('unit') || stages.size === 0 ? [dossier.unitId] : []),
    ...(stages.has('education') ? [addressees.education] : []),
    ...(stages.has('home_affairs') ? [addressees.home_affairs] : []),
    ...(stages.has('chairman') ? [addressees.chairman] : []),
  ];
}
