import type { BodyRule, Responsibility } from '#contexts/programmes';
import type { DossierSituation, NomineeStage } from '../../dossier/dossier.js';

type Holder = { readonly stage: NomineeStage; readonly name: string };

interface Standing {
  readonly situation: DossierSituation;
  /** Stages at which somebody of the dossier is. */
  readonly stages: readonly NomineeStage[];
}

/** Situation and holders in the words that the public may read. */
export function dossierStatus(
  { situation, stages }: Standing,
  unitName: string,
  bodies: { readonly [Body in Responsibility]: Pick<BodyRule, 'label'> },
) {
  if (situation === 'Withdrawn') return { situation, holders: [] };
  if (stages.length > 0 && stages.every(isAnEnd)) return { situation: 'Decided' as const, holders: [] };
  const names: { readonly [Stage in NomineeStage]?: string } = {
    unit: unitName,
    education: bodies.education.label,
    home_affairs: bodies.home_affairs.label,
    chairman: bodies.chairman.label,
  };
  const holders = stages.flatMap((stage): Holder[] =>
    names[stage] === undefined ? [] : [{ stage, name: names[stage] }],
  );
  return { situation, holders };
}

const isAnEnd = (stage: NomineeStage): boolean => stage === 'decided' || stage === 'refused';
