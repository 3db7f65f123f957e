import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const useProgrammesTexts = textsOf(vi, () => import('../texts.en'));
