import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const useIdentityTexts = textsOf(vi, () => import('../texts.en'));
