import { type Asked, text } from '../../ui/browser/asked';
import type { UnitFilter } from './unit-list/find-units';

export const unitsAsked = ({ text: typed, category, standing }: Asked): UnitFilter => ({
  text: text(typed),
  category: text(category) as UnitFilter['category'],
  standing: standing === 'active' || standing === 'ended' ? standing : undefined,
});

export const peopleAsked = ({ text: typed }: Asked): { readonly text?: string } => ({ text: text(typed) });
