import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const useAwardsTexts = textsOf(vi, () => import('../texts.en'));
