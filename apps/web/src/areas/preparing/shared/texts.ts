import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const usePreparingTexts = textsOf(vi, () => import('../texts.en'));
