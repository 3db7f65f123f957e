import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const useSubmittingTexts = textsOf(vi, () => import('../texts.en'));
