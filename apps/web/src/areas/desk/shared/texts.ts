import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const useDeskTexts = textsOf(vi, () => import('../texts.en'));
