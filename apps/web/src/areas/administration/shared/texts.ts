import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const useAdministrationTexts = textsOf(vi, () => import('../texts.en'));
