import type { Dossier } from '../../dossier/shared/dossier';
import type { MissingComponent, ReadinessFact } from '../../dossier/shared/readiness';

/** Where an item is mended. */
export type Place =
  | { readonly to: 'nominees' }
  | { readonly to: 'nominee'; readonly nomineeId: string; readonly hash?: string }
  | { readonly to: 'documents'; readonly hash: string }
  | { readonly to: 'nowhere' };

export interface CheckedItem {
  readonly place: Place;
  /** The sentence of the service; for a missing component, its facts. */
  readonly detail?: string;
  readonly missing?: MissingComponent;
  /** What the service quotes from the plan behind its sentence. */
  readonly quoted?: string;
}

export interface CheckedGroup {
  /** Undefined: of the dossier as a whole. */
  readonly nominee?: string;
  readonly nomineeId?: string;
  readonly items: readonly CheckedItem[];
}

/** The dossier first, then each nominee in the order of the list; every missing component is an item of its own. */
export function checkedGroups(
  facts: readonly ReadinessFact[],
  { nominees }: Pick<Dossier, 'nominees'>,
): readonly CheckedGroup[] {
  const items = facts.flatMap((fact): readonly CheckedItem[] =>
    fact.missing
      ? fact.missing.map((missing) => ({
          missing,
          place: placeOf(missing.pointer, missing.nomineeId, missing.componentId),
        }))
      : [{ ...sentencesOf(fact.detail), place: placesByCode[fact.code] ?? placeOf(fact.pointer, fact.nomineeId) }],
  );
  const of = (nomineeId?: string) =>
    items.filter(({ place }) => (place.to === 'nominee' ? place.nomineeId : undefined) === nomineeId);
  const groups: readonly CheckedGroup[] = [
    { items: of() },
    ...nominees.map(({ nomineeId, name }) => ({ nominee: name, nomineeId, items: of(nomineeId) })),
  ];
  return groups.filter((group) => group.items.length > 0);
}

export const countOf = (groups: readonly CheckedGroup[]): number =>
  groups.reduce((count, { items }) => count + items.length, 0);

/** Of what points to no field. */
const placesByCode: Readonly<Record<string, Place>> = {
  EMPTY_DOSSIER: { to: 'nominees' },
  COPIES: { to: 'documents', hash: 'copies' },
};

/** The plan's own words are the last sentence of a refusal that rests on them. */
function sentencesOf(text: string): Pick<CheckedItem, 'detail' | 'quoted'> {
  const [detail, quoted] = text.split(/ (?=Kế hoạch quy định: “)/);
  return { detail, ...(quoted && { quoted }) };
}

function placeOf(pointer = '', nomineeId?: string, componentId?: string): Place {
  const [, first, ofNominee, part, criterionId] = pointer.split('/');
  if (first === 'documents') return { to: 'documents', hash: componentId ?? '' };
  const owner = nomineeId ?? ofNominee;
  if (owner !== undefined)
    return {
      to: 'nominee',
      nomineeId: owner,
      hash: part === 'declarations' ? criterionId : part === 'documents' ? componentId : part && 'achievement_report',
    };
  return first === 'nominees' ? { to: 'nominees' } : { to: 'nowhere' };
}
