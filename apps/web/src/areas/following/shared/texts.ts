import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const useFollowingTexts = textsOf(vi, () => import('../texts.en'));
