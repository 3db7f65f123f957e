import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const useLookUpTexts = textsOf(vi, () => import('../texts.en'));
