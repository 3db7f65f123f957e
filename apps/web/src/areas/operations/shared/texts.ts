import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const useOperationsTexts = textsOf(vi, () => import('../texts.en'));
