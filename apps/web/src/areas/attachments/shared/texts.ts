import { textsOf } from '../../../ui/texts-of';
import { vi } from '../texts.vi';

export const useAttachmentsTexts = textsOf(vi, () => import('../texts.en'));
