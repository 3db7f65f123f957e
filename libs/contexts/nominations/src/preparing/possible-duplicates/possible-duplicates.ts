import type { RoundRules } from '#contexts/programmes';
import { type Dossier, type Nominee, nomineesOf } from '../../dossier/dossier.js';
import { sameName } from '#platform/vietnamese-text';

/**
 * Somebody of the same name, kind and category in another dossier of the programme. The unit is not told
 * whose it is.
 */
export interface PossibleDuplicate {
  readonly nomineeId: string;
  readonly standing: 'nominated' | 'awarded';
  readonly otherDossierId: string;
  readonly otherRound: string;
}

/** Another dossier and the rules of its round. */
export interface OtherDossier {
  readonly dossier: Dossier;
  readonly rules: Pick<RoundRules, 'title' | 'rulesVersion'>;
}

export function possibleDuplicates(
  nominees: readonly Nominee[],
  others: readonly OtherDossier[],
  rules: Pick<RoundRules, 'rulesVersion'>,
): readonly PossibleDuplicate[] {
  const ofProgramme = others.filter((other) => programmeOf(other.rules) === programmeOf(rules));
  return nominees.flatMap((nominee) => ofProgramme.flatMap((other) => duplicateIn(other, nominee)));
}

const programmeOf = ({ rulesVersion }: Pick<RoundRules, 'rulesVersion'>): string | undefined =>
  rulesVersion.split('@')[0];

function duplicateIn({ dossier, rules }: OtherDossier, nominee: Nominee): readonly PossibleDuplicate[] {
  if (dossier.situation === 'NotOpened' || dossier.situation === 'Withdrawn') return [];
  const namesake = nomineesOf(dossier).find((other) => isNamesake(other, nominee) && isLiving(other));
  if (!namesake) return [];
  const standing = namesake.outcome === 'awarded' ? 'awarded' : 'nominated';
  return [{ nomineeId: nominee.nomineeId, standing, otherDossierId: dossier.dossierId, otherRound: rules.title }];
}

const isNamesake = (one: Nominee, other: Nominee): boolean =>
  one.kind === other.kind && one.category === other.category && sameName(one.name, other.name);

const isLiving = ({ stage, outcome }: Nominee): boolean => stage !== 'refused' && outcome !== 'declined';
