import { type RoundRules, stageOf } from '#contexts/programmes';
import type { DossierSituation, NomineeStage } from '../../dossier/dossier.js';

type Holder = { readonly stage: NomineeStage; readonly name: string };

interface Standing {
  readonly situation: DossierSituation;
  /** Stages at which somebody of the dossier is. */
  readonly stages: readonly NomineeStage[];
}

/** Situation and holders in the words that the public may read. */
export function dossierStatus({ situation, stages }: Standing, unitName: string, { route }: Pick<RoundRules, 'route'>) {
  if (situation === 'Withdrawn') return { situation, holders: [] };
  if (stages.length > 0 && stages.every(isAnEnd)) return { situation: 'Decided' as const, holders: [] };
  const holders = stages.flatMap((stage): Holder[] => {
    const name = stage === 'unit' ? unitName : stageOf(route, stage)?.body.label;
    return name === undefined ? [] : [{ stage, name }];
  });
  return { situation, holders };
}

const isAnEnd = (stage: NomineeStage): boolean => stage === 'decided' || stage === 'refused';
