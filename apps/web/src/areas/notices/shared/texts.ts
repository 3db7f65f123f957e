import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const useNoticesTexts = textsOf(vi, () => import('../texts.en'));
