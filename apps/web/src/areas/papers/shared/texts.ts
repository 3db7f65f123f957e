import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const usePapersTexts = textsOf(vi, () => import('../texts.en'));
