import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const useAppraisingTexts = textsOf(vi, () => import('../texts.en'));
